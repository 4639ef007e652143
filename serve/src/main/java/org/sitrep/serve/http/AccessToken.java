package org.sitrep.serve.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * The secret that lets somebody change the record (RFC 6750). Only its digest is kept, and it is
 * never printed. Immutable.
 */
public final class AccessToken {
  /** Shorter ones are guessed. */
  public static final int LEAST_LENGTH = 16;

  private static final String SCHEME = "Bearer ";

  private final byte[] digest;

  private AccessToken(byte[] digest) {
    this.digest = digest;
  }

  /**
   * Returns a token.
   *
   * @throws IllegalArgumentException if it is too short or cannot stand in a header; the message
   *     does not tell it
   */
  public static AccessToken of(String secret) {
    String stripped = secret.strip();
    if (stripped.length() < LEAST_LENGTH || !stripped.matches("[\\x21-\\x7e]+")) {
      throw new IllegalArgumentException(
          "A token needs "
              + LEAST_LENGTH
              + " or more letters, digits or signs of ASCII without blanks, found "
              + stripped.length()
              + " characters");
    }
    return new AccessToken(sha256(stripped));
  }

  /** Returns whether the header {@code Authorization} bears the token; takes as long either way. */
  public boolean opens(@Nullable String authorization) {
    String told =
        authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
            ? authorization.substring(SCHEME.length()).strip()
            : "";
    return MessageDigest.isEqual(digest, sha256(told));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  @Override
  public String toString() {
    return "AccessToken";
  }
}
