package org.sitrep.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.serve.http.AccessToken;
import org.sitrep.serve.http.Exchange;
import org.sitrep.serve.http.Parameter;
import org.sitrep.serve.http.Problem;
import org.sitrep.serve.http.Route;
import org.sitrep.serve.record.Json;
import org.sitrep.store.Decision;
import org.sitrep.store.Store;

/** The routes of review: what people decided, and, for who bears the token, a new decision. */
final class DecisionRoutes {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Set<String> KEYS = Set.of("kind", "field", "value", "others", "note", "by");

  private static final List<String> KINDS =
      Stream.of(Decision.Kind.values()).map(Json::lower).toList();

  private static final Parameter ID = Parameter.path("id", "The id of the event");

  private final Store store;
  private final @Nullable AccessToken token;

  DecisionRoutes(Store store, Access access) {
    this.store = store;
    this.token = access.token();
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/decisions", "listDecisions", "What people decided", this::all)
            .under("review")
            .giving("Decisions"),
        Route.get(
                "/api/events/{id}/decisions", "listEventDecisions", "About one event", this::ofOne)
            .under("review")
            .taking(ID)
            .giving("Decisions"),
        Route.post("/api/events/{id}/decisions", "decide", "Keeps a decision", this::decide)
            .taking(ID)
            .giving(201, "The decision as it is kept", "Decision", Route.JSON)
            .failing(401, "The token is missing or another.")
            .failing(403, "This server was started without a token: it only reads.")
            .failing(409, "The decision cannot be: no such event, claim or value.")
            .failing(413, "The body is larger than this server takes.")
            .failing(415, "The body is not JSON."));
  }

  private void all(Exchange exchange) {
    exchange.answer(Json.array(store.decisions().stream().map(Json::decision).toList()));
  }

  private void ofOne(Exchange exchange) {
    String id = exchange.path("id");
    if (store.event(id) == null) {
      throw Problem.notFound("There is no event " + id + ".");
    }
    exchange.answer(Json.array(store.decisions(id).stream().map(Json::decision).toList()));
  }

  private void decide(Exchange exchange) {
    admit(exchange);
    String id = exchange.path("id");
    if (store.event(id) == null) {
      throw Problem.notFound("There is no event " + id + ".");
    }
    Decision asked = asked(id, body(exchange));
    try {
      Decision kept = store.decide(asked);
      exchange.context().status(201).header("Location", "/api/events/" + Json.encoded(id));
      exchange.answer(Json.decision(kept));
    } catch (IllegalArgumentException cannotBe) {
      throw Problem.of(409, String.valueOf(cannotBe.getMessage()));
    }
  }

  private void admit(Exchange exchange) {
    if (token == null) {
      throw Problem.of(
          403, "This server only reads; start it with --token-file to keep decisions.");
    }
    if (!token.opens(exchange.header("Authorization"))) {
      throw Problem.of(
          401,
          "Decisions need the token of this server: Authorization: Bearer TOKEN.",
          "WWW-Authenticate",
          "Bearer realm=\"sitrep\"");
    }
  }

  private static JsonNode body(Exchange exchange) {
    String type = exchange.header("Content-Type");
    if (type == null || !type.strip().toLowerCase(Locale.ROOT).startsWith(Route.JSON)) {
      throw Problem.of(415, "A decision comes as " + Route.JSON + ".");
    }
    try {
      JsonNode body = JSON.readTree(exchange.body());
      if (body != null && body.isObject()) {
        return body;
      }
    } catch (JsonProcessingException broken) {
      throw Problem.badRequest("The body is no JSON: " + broken.getOriginalMessage() + ".");
    }
    throw Problem.badRequest("The body must be an object with kind and by.");
  }

  private static Decision asked(String id, JsonNode body) {
    Set<String> unknown = new TreeSet<>();
    body.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(KEYS);
    if (!unknown.isEmpty()) {
      throw Problem.badRequest(
          "Unknown key "
              + String.join(", ", unknown)
              + "; known are kind, field, value, others,"
              + " note, by.");
    }
    try {
      return new Decision(
          0,
          Instant.now(),
          needed(body, "by"),
          kind(needed(body, "kind")),
          id,
          text(body, "field"),
          text(body, "value"),
          others(body),
          text(body, "note"));
    } catch (IllegalArgumentException cannotBe) {
      throw Problem.badRequest(String.valueOf(cannotBe.getMessage()) + ".");
    }
  }

  private static Decision.Kind kind(String name) {
    if (!KINDS.contains(name)) {
      throw Problem.badRequest(
          "Unknown kind " + name + "; known are " + String.join(", ", KINDS) + ".");
    }
    return Decision.Kind.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static String needed(JsonNode body, String key) {
    String value = text(body, key);
    if (value == null || value.isBlank()) {
      throw Problem.badRequest("A decision needs " + key + ".");
    }
    return value;
  }

  private static @Nullable String text(JsonNode body, String key) {
    JsonNode value = body.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isValueNode()) {
      throw Problem.badRequest("The value of " + key + " must be a text.");
    }
    return value.asText();
  }

  private static List<String> others(JsonNode body) {
    List<String> others = new ArrayList<>();
    JsonNode list = body.path("others");
    if (!list.isMissingNode() && !list.isNull() && !list.isArray()) {
      throw Problem.badRequest("The value of others must be a list of ids.");
    }
    list.forEach(other -> others.add(other.asText()));
    return others;
  }
}
