package org.sitrep.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Puts JSON into answers. */
final class Answers {
  private Answers() {}

  /** Answers with an object or array; the reader is told to ask again each time, with the ETag. */
  static void json(Context context, JsonNode body) {
    bytes(context, "application/json", body.toString().getBytes(StandardCharsets.UTF_8));
  }

  static void bytes(Context context, String mediaType, byte[] body) {
    context.header("Cache-Control", "no-cache").contentType(mediaType).result(body);
  }

  static ArrayNode array(List<? extends JsonNode> nodes) {
    return JsonNodeFactory.instance.arrayNode(nodes.size()).addAll(nodes);
  }

  /** Returns an id as a part of an address. */
  static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
