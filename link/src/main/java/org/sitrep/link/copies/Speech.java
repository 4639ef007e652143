package org.sitrep.link.copies;

import java.util.Arrays;

/**
 * Which characters of a text are direct speech. Speech opens at a mark with a gap before it and
 * closes at the next mark with none; it does not run past the paragraph. A mark that opens and is
 * never closed, or is followed by another that opens, is a slip of the typesetter.
 */
final class Speech {
  private Speech() {}

  /** Returns for each UTF-16 index of the text whether it is speech. */
  static boolean[] in(String text) {
    boolean[] inside = new boolean[text.length() + 1];
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || opens(text, i)) {
        open = c == '\n' ? -1 : i;
      } else if (open >= 0 && (c == '"' || c == '\u201d')) {
        Arrays.fill(inside, open, i, true);
        open = -1;
      }
    }
    return inside;
  }

  private static boolean opens(String text, int at) {
    char c = text.charAt(at);
    boolean afterGap = at == 0 || !closesAfter(text.charAt(at - 1));
    boolean beforeWord = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    return c == '\u201c' || (c == '"' && afterGap && beforeWord);
  }

  /** What stands directly before a mark that closes. */
  private static boolean closesAfter(char c) {
    return Character.isLetterOrDigit(c) || ".,;:!?)]\u2019'%\u2026-".indexOf(c) >= 0;
  }
}
