package org.sitrep.serve.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Entity tags (RFC 9110, section 8.8.3). What the server says of the record depends on the address,
 * the media type, who asks, the version of the program and the state of the record alone, so that
 * the tag is known before the answer is made. The tags are weak: a compressed answer means the
 * same, and a moment of making that stands in it means nothing.
 */
final class EntityTags {
  /** More digits than any two answers need to differ. */
  private static final int LENGTH = 24;

  private final Supplier<String> state;
  private final String version;

  EntityTags(Supplier<String> state, String version) {
    this.state = state;
    this.version = version;
  }

  String of(Exchange exchange) {
    return tag(
        String.join(
            "\n",
            version,
            state.get(),
            exchange.origin(),
            exchange.path(),
            exchange.query(),
            exchange.mediaType(),
            String.valueOf(exchange.header("Authorization"))));
  }

  static String tag(String of) {
    return tag(of.getBytes(StandardCharsets.UTF_8));
  }

  static String tag(byte[] of) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(of);
      return "W/\"" + HexFormat.of().formatHex(digest).substring(0, LENGTH) + "\"";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  /** Returns whether the client holds an answer with this tag; tags are compared weakly. */
  static boolean isHeld(@Nullable String ifNoneMatch, String tag) {
    if (ifNoneMatch == null) {
      return false;
    }
    for (String held : ifNoneMatch.split(",", -1)) {
      String stripped = held.strip();
      if (stripped.equals("*") || bare(stripped).equals(bare(tag))) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }
}
