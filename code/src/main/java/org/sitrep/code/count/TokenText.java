package org.sitrep.code.count;

import java.util.Locale;
import org.sitrep.parse.Token;

/** The words of tokens as they are compared. */
final class TokenText {
  private TokenText() {}

  static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
