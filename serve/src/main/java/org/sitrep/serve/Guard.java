package org.sitrep.serve;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every answer says to the browser, and which requests are for somebody else. */
final class Guard {
  /**
   * Nothing from elsewhere is loaded and nothing inline is run. The map library draws its signs
   * from data and blob addresses, and works in a worker.
   */
  private static final String POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " worker-src 'self' blob:; connect-src 'self'; object-src 'none'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final boolean local;

  Guard(String host) {
    this.local = LOOPBACK.contains(host);
  }

  void check(Context context) {
    HEADERS.forEach(context::header);
    if (local && !LOOPBACK.contains(nameOf(context.header("Host")))) {
      // A name that an outsider points at this machine would let his pages read the record.
      throw Problem.misdirected(
          "This server answers to localhost only; start it with another host to open it.");
    }
  }

  private static String nameOf(@Nullable String host) {
    return host == null ? "" : host.replaceFirst(":[0-9]+$", "");
  }
}
