package org.sitrep.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/** A request that cannot be answered, as RFC 9457 has it told. */
final class Problem extends RuntimeException {
  private final int status;
  private final String title;

  private Problem(int status, String title, String detail) {
    super(detail);
    this.status = status;
    this.title = title;
  }

  static Problem badRequest(String detail) {
    return new Problem(400, "Bad Request", detail);
  }

  static Problem notFound(String detail) {
    return new Problem(404, "Not Found", detail);
  }

  static Problem gone(String detail) {
    return new Problem(410, "Gone", detail);
  }

  static Problem misdirected(String detail) {
    return new Problem(421, "Misdirected Request", detail);
  }

  static Problem ofStatus(int status, String title, String detail) {
    return new Problem(status, title, detail);
  }

  void answer(Context context) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("type", "about:blank");
    body.put("title", title).put("status", status).put("detail", getMessage());
    context.status(status).contentType("application/problem+json");
    context.result(body.toString().getBytes(StandardCharsets.UTF_8));
  }
}
