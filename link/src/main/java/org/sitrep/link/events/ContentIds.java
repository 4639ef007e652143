package org.sitrep.link.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids that follow from what a report says, not from when it came. */
final class ContentIds {
  private static final int HEX_DIGITS = 16;

  private ContentIds() {}

  /** Returns the id of a telling: a hash of its report, sentence, type, trigger and place. */
  static String of(Telling telling) {
    return hash(
        String.join(
            "\u0000",
            telling.reportId(),
            telling.sentence(),
            telling.claim().type().name(),
            telling.claim().trigger().text(),
            String.valueOf(telling.claim().trigger().start()),
            telling.place() == null ? "" : telling.place().name()));
  }

  /** Returns the id for the next of several that would have the same. */
  static String next(String id) {
    return hash(id + "\u0000again");
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
