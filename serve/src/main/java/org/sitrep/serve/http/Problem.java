package org.sitrep.serve.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A request that cannot be answered, as RFC 9457 has it told. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The titles of RFC 9110 and RFC 6585; a problem of type about:blank bears them. */
  private static final Map<Integer, String> TITLES =
      Map.ofEntries(
          Map.entry(400, "Bad Request"),
          Map.entry(401, "Unauthorized"),
          Map.entry(403, "Forbidden"),
          Map.entry(404, "Not Found"),
          Map.entry(405, "Method Not Allowed"),
          Map.entry(406, "Not Acceptable"),
          Map.entry(409, "Conflict"),
          Map.entry(410, "Gone"),
          Map.entry(413, "Content Too Large"),
          Map.entry(415, "Unsupported Media Type"),
          Map.entry(421, "Misdirected Request"),
          Map.entry(500, "Internal Server Error"),
          Map.entry(501, "Not Implemented"),
          Map.entry(503, "Service Unavailable"));

  private final int status;
  private final transient Map<String, String> headers;

  private Problem(int status, String detail, Map<String, String> headers) {
    super(detail);
    this.status = status;
    this.headers = headers;
  }

  /** Returns a problem of an HTTP status; the detail says what is wrong and what would be right. */
  public static Problem of(int status, String detail) {
    return new Problem(status, detail, Map.of());
  }

  /** Returns a problem whose answer bears a header, such as {@code Allow}. */
  public static Problem of(int status, String detail, String header, String value) {
    return new Problem(status, detail, Map.of(header, value));
  }

  /** Returns a problem of status 400. */
  public static Problem badRequest(String detail) {
    return of(400, detail);
  }

  /** Returns a problem of status 404. */
  public static Problem notFound(String detail) {
    return of(404, detail);
  }

  /** Returns the HTTP status. */
  public int status() {
    return status;
  }

  /** Answers with the problem; what was prepared as an answer before is dropped. */
  public void answer(Context context) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("type", "about:blank");
    body.put("title", TITLES.getOrDefault(status, "Status " + status)).put("status", status);
    body.put("detail", getMessage()).put("instance", context.path());
    headers.forEach(context::header);
    context.header("Cache-Control", "no-store");
    context.res().setHeader("ETag", null);
    context.status(status).contentType("application/problem+json");
    context.result(body.toString().getBytes(StandardCharsets.UTF_8));
  }
}
