package org.sitrep.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names a report by what it says. */
final class ContentHash {
  private static final int DIGITS = 16;

  private ContentHash() {}

  /**
   * Returns 16 hexadecimal digits of the SHA-256 of title and text; case, white space and Unicode
   * composition make no difference.
   */
  static String of(@Nullable String title, String text) {
    String content = normal(title == null ? "" : title) + "\n" + normal(text);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("Every Java has SHA-256; this one has not", absent);
    }
  }

  private static String normal(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC)
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
