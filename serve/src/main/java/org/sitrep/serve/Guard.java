package org.sitrep.serve;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.serve.http.CrossOrigin;
import org.sitrep.serve.http.Problem;

/** What every answer says to the browser, and which requests are for somebody else. */
final class Guard {
  private static final String POLICY_NAME = "Content-Security-Policy";

  private static final String STYLES = "style-src 'self'";

  /**
   * Nothing from elsewhere is loaded and nothing inline is run. The map library draws its signs
   * from data and blob addresses, and works in a worker.
   */
  private static final String POLICY =
      "default-src 'self'; script-src 'self'; "
          + STYLES
          + "; img-src 'self' data: blob:;"
          + " worker-src 'self' blob:; connect-src 'self'; object-src 'none'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  private static final Map<String, String> HEADERS =
      Map.of(
          POLICY_NAME,
          POLICY,
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()");

  private static final Pattern STYLE = Pattern.compile("(?s)<style[^>]*>(.*?)</style>");

  private final boolean local;

  Guard(String host) {
    this.local = CrossOrigin.isLoopback(host);
  }

  void check(Context context) {
    HEADERS.forEach(context::header);
    if (local && !CrossOrigin.isLoopback(nameOf(context.header("Host")))) {
      // A name that an outsider points at this machine would let his pages read the record.
      throw Problem.of(
          421, "This server answers to localhost only; start it with another host to open it.");
    }
  }

  /** Lets exactly those styles through that stand in a document of the program's own. */
  static void allowStyles(Context context, String document) {
    StringBuilder allowed = new StringBuilder(STYLES);
    Matcher style = STYLE.matcher(document);
    while (style.find()) {
      allowed.append(" 'sha256-").append(digest(style.group(1))).append('\'');
    }
    context.header(POLICY_NAME, POLICY.replace(STYLES, allowed));
  }

  private static String digest(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  private static String nameOf(@Nullable String host) {
    return host == null ? "" : host.replaceFirst(":[0-9]+$", "");
  }
}
