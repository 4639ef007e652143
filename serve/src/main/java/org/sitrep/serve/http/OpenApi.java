package org.sitrep.serve.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The OpenAPI 3.0 document of some routes, made from the table that the server itself reads. */
public final class OpenApi {
  /** The media type of the document as JSON. */
  public static final String MEDIA_TYPE = "application/vnd.oai.openapi+json;version=3.0";

  private static final String PROBLEM = "Problem";

  /** The name of the security scheme under which the record is changed. */
  private static final String TOKEN = "token";

  private final List<Route> routes;
  private final String base;

  /**
   * Returns the document of those routes whose path begins with the base.
   *
   * @param base the part of the paths that belongs to the address of the server, such as {@code
   *     /ogc}, or empty
   */
  public OpenApi(List<Route> routes, String base) {
    this.routes = routes.stream().filter(route -> route.path().startsWith(base)).toList();
    this.base = base;
  }

  /**
   * Returns the document.
   *
   * @param info title, version and the like
   * @param server the address to which the paths belong
   * @param schemas the schemas that the routes name
   */
  public ObjectNode document(ObjectNode info, String server, ObjectNode schemas) {
    ObjectNode document = object().put("openapi", "3.0.3");
    document.set("info", info);
    document.putArray("servers").addObject().put("url", server);
    ObjectNode paths = document.putObject("paths");
    for (Route route : routes) {
      String path = route.path().substring(base.length());
      paths
          .withObjectProperty(path.isEmpty() ? "/" : path)
          .set(route.method().name().toLowerCase(Locale.ROOT), operation(route));
    }
    ObjectNode components = document.putObject("components");
    components.set("schemas", schemas);
    components
        .putObject("securitySchemes")
        .putObject(TOKEN)
        .put("type", "http")
        .put("scheme", "bearer");
    return document;
  }

  private static ObjectNode operation(Route route) {
    ObjectNode operation =
        object().put("operationId", route.name()).put("summary", route.summary());
    operation.putArray("tags").add(route.tag());
    ArrayNode parameters = operation.putArray("parameters");
    route.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
    if (route.method() == HandlerType.POST) {
      putBody(operation);
    }
    ObjectNode responses = operation.putObject("responses");
    answers(route).forEach((status, answer) -> responses.set(String.valueOf(status), answer));
    return operation;
  }

  private static void putBody(ObjectNode operation) {
    ObjectNode body = operation.putObject("requestBody").put("required", true);
    body.putObject("content").putObject(Route.JSON).set("schema", reference("DecisionAsked"));
    operation.putArray("security").addObject().putArray(TOKEN);
  }

  private static ObjectNode parameter(Parameter parameter) {
    ObjectNode node = object().put("name", parameter.name()).put("in", parameter.in());
    node.put("required", parameter.required()).put("description", parameter.description());
    if (parameter.in().equals("query")) {
      node.put("style", "form").put("explode", false);
    }
    node.set("schema", parameter.schema());
    return node;
  }

  private static Map<Integer, ObjectNode> answers(Route route) {
    Map<Integer, ObjectNode> answers = new TreeMap<>();
    for (Outcome outcome : route.outcomes()) {
      answers.put(outcome.status(), answer(outcome));
    }
    putProblem(answers, 400, "A parameter is unknown or its value cannot be.");
    if (route.method() == HandlerType.GET && route.tagged()) {
      answers.put(304, object().put("description", "The client holds this answer already."));
    }
    if (route.parameters().stream().anyMatch(parameter -> parameter.in().equals("path"))) {
      putProblem(answers, 404, "There is no such thing.");
    }
    if (!route.offered().isEmpty()) {
      putProblem(answers, 406, "It is not given in a media type that the client takes.");
    }
    putProblem(answers, 421, "The server answers to names of this machine only.");
    putProblem(answers, 500, "The server failed.");
    putProblem(answers, 503, "The record is locked or damaged, or too many clients listen.");
    return answers;
  }

  private static void putProblem(Map<Integer, ObjectNode> answers, int status, String says) {
    answers.computeIfAbsent(
        status, of -> answer(new Outcome(of, says, List.of("application/problem+json"), PROBLEM)));
  }

  private static ObjectNode answer(Outcome outcome) {
    ObjectNode answer = object().put("description", outcome.description());
    if (!outcome.mediaTypes().isEmpty()) {
      ObjectNode content = answer.putObject("content");
      for (String type : outcome.mediaTypes()) {
        content.putObject(type).set("schema", schema(type, outcome.schema()));
      }
    }
    return answer;
  }

  private static ObjectNode schema(String mediaType, String name) {
    if (!mediaType.contains("json")) {
      return object().put("type", "string");
    }
    return name.isEmpty() ? object() : reference(name);
  }

  private static ObjectNode reference(String schema) {
    return object().put("$ref", "#/components/schemas/" + schema);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
