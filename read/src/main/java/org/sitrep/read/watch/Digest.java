package org.sitrep.read.watch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names bytes by what they are. */
final class Digest {
  private static final int DIGITS = 16;

  private Digest() {}

  /** Returns 16 hexadecimal digits of the SHA-256. */
  static String of(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("Every Java has SHA-256; this one has not", absent);
    }
  }

  static String of(String words) {
    return of(words.getBytes(StandardCharsets.UTF_8));
  }
}
