package org.sitrep.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Explanation;
import org.sitrep.serve.http.AccessToken;

/** The OpenAPI document against the server that it describes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
  private static final String SECRET = "0123456789abcdef-secret";

  /** What stands for the parameters of paths. */
  private static final Map<String, String> PLACES =
      Map.of("collectionId", "events", "featureId", "raid", "name", "none.css");

  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

  private Served served;
  private JsonNode document;
  private JsonSchemas schemas;

  @BeforeAll
  void start(@TempDir Path folder) {
    Explanation.Rule near = new Explanation.Rule("near", true, "0 km apart");
    Explanation why = new Explanation("courier#0", "mirror#0", true, List.of(near));
    served =
        Served.of(
            folder,
            List.of(
                Velland.RAID,
                Velland.TALKS,
                Velland.islandRaid(LocalDate.of(2031, 4, 1), LocalDate.of(2031, 4, 3))),
            settings ->
                settings
                    .openTo(AccessToken.of(SECRET))
                    .explaining(id -> why)
                    .withSituation(
                        (form, country, from, to) -> "{\"country\":\"" + country + "\"}"));
    served
        .store()
        .replaceLinks(
            List.of(Velland.COPY),
            List.of(
                Velland.RAID,
                Velland.talksUnder("t2"),
                Velland.islandRaid(LocalDate.of(2031, 4, 1), LocalDate.of(2031, 4, 3))),
            Served.NOON.plusSeconds(60));
    document = served.json("api/openapi.json");
    schemas = new JsonSchemas(document);
  }

  @AfterAll
  void stop() {
    served.close();
  }

  /** Visits every operation of the document. */
  private interface Visit {
    void operation(String path, String method, JsonNode operation);
  }

  private void each(Visit visit) {
    document
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation ->
                            visit.operation(
                                path.getKey(), operation.getKey(), operation.getValue())));
  }

  /** Returns an address of the operation, with all parameters that it needs. */
  private static String address(String path, JsonNode operation) {
    StringBuilder query = new StringBuilder();
    String filled = path.substring(1);
    for (JsonNode parameter : operation.get("parameters")) {
      String name = parameter.get("name").asText();
      if (parameter.get("in").asText().equals("path")) {
        String id =
            path.startsWith("/api/reports") || path.startsWith("/reports") ? "courier" : "raid";
        filled = filled.replace("{" + name + "}", PLACES.getOrDefault(name, id));
      } else if (parameter.get("required").asBoolean()) {
        query.append(query.length() == 0 ? '?' : '&').append(name).append('=');
        query.append(example(path, parameter));
      }
    }
    String more = path.equals("/api/claims") ? "?event=raid" : "";
    return filled + query + more;
  }

  /** Returns a value that the parameter takes. */
  private static String example(String path, JsonNode parameter) {
    JsonNode schema = parameter.get("schema");
    JsonNode words =
        schema.path("enum").isArray() ? schema.get("enum") : schema.path("items").path("enum");
    if (words.isArray()) {
      return words.get(0).asText();
    }
    String name = parameter.get("name").asText();
    if (name.equals("bbox")) {
      return "-10,-20,30,40";
    }
    if (name.equals("datetime")) {
      return "2031-03-03T00:00:00Z/..";
    }
    return switch (schema.path("format").asText(schema.get("type").asText())) {
      case "date" -> "2031-03-03";
      case "date-time" -> "2031-03-03T00:00:00Z";
      case "integer" -> "1";
      case "boolean" -> "true";
      default ->
          path.equals("/api/compare") || path.equals("/compare") || name.equals("report")
              ? "courier"
              : "raid";
    };
  }

  /** Returns a value that the parameter cannot have, or null where every text will do. */
  private static @Nullable String wrong(JsonNode parameter) {
    JsonNode schema = parameter.get("schema");
    JsonNode items = schema.path("items");
    boolean free =
        schema.get("type").asText().equals("string")
            && !schema.has("enum")
            && !schema.has("format")
            && !parameter.get("name").asText().equals("datetime");
    boolean freeList = items.path("type").asText().equals("string") && !items.has("enum");
    return free || freeList ? null : "no-such-value";
  }

  @Test
  void everyOperationAnswersWhatTheDocumentSays() {
    Set<String> judged = new TreeSet<>();
    each(
        (path, method, operation) -> {
          if (!method.equals("get") || path.equals("/api/changes")) {
            return;
          }
          String address = address(path, operation);
          HttpResponse<String> answer = served.get(address);
          String status = String.valueOf(answer.statusCode());
          assertThat(operation.get("responses").has(status))
              .as("%s %s", address, answer.body())
              .isTrue();
          String type = answer.headers().firstValue("Content-Type").orElse("");
          if (type.contains("json")) {
            String bare =
                operation.get("responses").get(status).get("content").has(type)
                    ? type
                    : type.replaceAll(";.*", "");
            schemas.check(path, method, answer.statusCode(), bare, Served.read(answer.body()));
            judged.add(path);
          }
          if (!path.equals("/assets/{name}")) {
            assertThat(answer.statusCode()).as(address + answer.body()).isLessThan(400);
          }
        });
    assertThat(judged).hasSizeGreaterThan(25);
  }

  @Test
  void theDocumentHasEveryRouteOfTheServerAndNoOther() {
    Map<String, Set<String>> served = new TreeMap<>();
    this.served
        .server()
        .addresses()
        .forEach((path, methods) -> served.put(path, new TreeSet<>(methods)));
    Map<String, Set<String>> described = new TreeMap<>();
    each(
        (path, method, operation) ->
            described
                .computeIfAbsent(path, first -> new TreeSet<>())
                .add(method.toUpperCase(Locale.ROOT)));

    assertThat(described.keySet()).isEqualTo(served.keySet());
    described.forEach(
        (path, methods) -> assertThat(served.get(path)).as(path).containsAll(methods));
  }

  @Test
  void everyOtherMethodIsRefusedWithTheMethodsThatAreTaken() {
    document
        .get("paths")
        .properties()
        .forEach(
            path -> {
              JsonNode any = path.getValue().iterator().next();
              for (String method : METHODS) {
                if (!path.getValue().has(method)) {
                  HttpResponse<String> refused =
                      served.send(method.toUpperCase(Locale.ROOT), address(path.getKey(), any), "");
                  assertThat(refused.statusCode()).as(method + path.getKey()).isEqualTo(405);
                  assertThat(refused.headers().firstValue("Allow").orElse("")).contains("OPTIONS");
                  schemas.check("Problem", Served.read(refused.body()));
                }
              }
            });
  }

  @Test
  void theParametersAreThoseThatTheServerTakes() {
    each(
        (path, method, operation) -> {
          if (!method.equals("get") || path.equals("/api/changes") || path.startsWith("/assets")) {
            return;
          }
          String address = address(path, operation);
          String joint = address.contains("?") ? "&" : "?";
          boolean page = operation.get("tags").toString().contains("\"page\"");
          assertThat(served.get(address + joint + "nation=XVL").statusCode() == 400)
              .as("%s refuses what it does not know; the page leaves it to itself", address)
              .isEqualTo(!page);
          for (JsonNode parameter : operation.get("parameters")) {
            if (parameter.get("in").asText().equals("query")) {
              checkParameter(path, address, joint, parameter);
            }
          }
        });
  }

  private void checkParameter(String path, String address, String joint, JsonNode parameter) {
    String name = parameter.get("name").asText();
    if (!parameter.get("required").asBoolean() && !path.equals("/api/claims")) {
      HttpResponse<String> taken =
          served.get(address + joint + name + "=" + example(path, parameter));
      assertThat(taken.statusCode()).as(address + joint + name).isNotEqualTo(400);
    }
    String wrong = wrong(parameter);
    if (wrong != null) {
      String query =
          address.contains(name + "=")
              ? address.replaceAll("([?&]" + name + "=)[^&]*", "$1" + wrong)
              : address + joint + name + "=" + wrong;
      assertThat(served.get(query).statusCode()).as(query).isEqualTo(400);
    }
    if (parameter.get("required").asBoolean()) {
      String without = address.replaceAll("[?&]" + name + "=[^&]*", "").replaceFirst("&", "?");
      assertThat(served.get(without).statusCode()).as(without).isEqualTo(400);
    }
  }

  @Test
  void aDecisionIsAskedForAndToldAsTheDocumentSays() {
    String body = "{\"kind\":\"accept\",\"by\":\"a reviewer\"}";
    schemas.check("DecisionAsked", Served.read(body));
    HttpResponse<String> kept =
        served.send(
            "POST",
            "api/events/raid/decisions",
            body,
            "Authorization",
            "Bearer " + SECRET,
            "Content-Type",
            "application/json");
    schemas.check(
        "/api/events/{id}/decisions", "post", 201, "application/json", Served.read(kept.body()));
    schemas.check("Event", served.json("api/events/raid"));
  }

  @Test
  void everyReferenceLeadsToAPartOfTheDocument() {
    List<String> references = new ArrayList<>(document.findValuesAsText("$ref"));
    assertThat(references).isNotEmpty();
    for (String reference : references) {
      assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
    Set<String> names = new TreeSet<>();
    each(
        (path, method, operation) ->
            assertThat(names.add(operation.get("operationId").asText())).as(path).isTrue());
  }

  @Test
  void theJudgeOfSchemasFindsWhatDoesNotFit() {
    JsonNode broken = JsonNodeFactory.instance.objectNode().put("type", 7);
    assertThatThrownBy(() -> schemas.check("Problem", broken)).isInstanceOf(AssertionError.class);
  }
}
