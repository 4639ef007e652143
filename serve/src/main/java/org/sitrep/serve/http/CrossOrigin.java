package org.sitrep.serve.http;

import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which pages of others may read what the server answers (CORS, WHATWG Fetch section 3.2). None may
 * write, and none is sent credentials.
 *
 * @param origins origins such as {@code https://maps.example}, or {@code *} for all; where there
 *     are none, pages of this machine may read, so that a record at home is not open to every page
 *     that somebody visits
 */
public record CrossOrigin(List<String> origins) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  public CrossOrigin {
    origins = List.copyOf(origins);
  }

  /** Returns whether the name is one of the machine's own for itself. */
  public static boolean isLoopback(String host) {
    return LOOPBACK.contains(host);
  }

  void allow(Context context) {
    String origin = context.header("Origin");
    String allowed = allowed(origin);
    if (allowed == null) {
      return;
    }
    context.header("Access-Control-Allow-Origin", allowed);
    context.header("Access-Control-Allow-Methods", "GET, HEAD");
    context.header("Access-Control-Allow-Headers", "If-None-Match, Last-Event-ID");
    context.header("Access-Control-Expose-Headers", "ETag, Link, Retry-After");
    context.header("Access-Control-Max-Age", "86400");
  }

  private @Nullable String allowed(@Nullable String origin) {
    if (origins.contains("*")) {
      return "*";
    }
    if (origin == null) {
      return null;
    }
    return origins.contains(origin) || (origins.isEmpty() && isOfThisMachine(origin))
        ? origin
        : null;
  }

  private static boolean isOfThisMachine(String origin) {
    try {
      String host = URI.create(origin).getHost();
      return host != null && isLoopback(host);
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }
}
