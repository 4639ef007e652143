package org.sitrep.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;

/** The page: files that the build of {@code web} left on the class path, under {@code /web}. */
final class Page {
  /** No dot at the beginning, no slash: a name cannot lead out of its folder. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml");

  /** Names of assets carry a hash of their content, so that they may be kept for ever. */
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private Page() {}

  static void index(Context context) throws IOException {
    file(context, "index.html", "no-cache");
  }

  static void icon(Context context) throws IOException {
    file(context, "icon.svg", "no-cache");
  }

  static void asset(Context context) throws IOException {
    String name = context.pathParam("name");
    if (!NAME.matcher(name).matches()) {
      throw Problem.notFound("There is no such file.");
    }
    file(context, "assets/" + name, FOR_EVER);
  }

  private static void file(Context context, String path, String cache) throws IOException {
    try (InputStream in = Page.class.getResourceAsStream("/web/" + path)) {
      String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
      if (in == null || type == null) {
        throw Problem.notFound("There is no such file.");
      }
      context.header("Cache-Control", cache).contentType(type).result(in.readAllBytes());
    }
  }
}
