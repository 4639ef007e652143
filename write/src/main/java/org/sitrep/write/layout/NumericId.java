package org.sitrep.write.layout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A number that stands for an event id in layouts that have no room for a text. */
final class NumericId {
  /** The most bits that a double holds exactly: many readers of tables know no other number. */
  private static final int BITS = 53;

  private NumericId() {}

  /** Returns the same number for the same id; positive. */
  static long of(String eventId) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(eventId.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong() >>> (Long.SIZE - BITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
