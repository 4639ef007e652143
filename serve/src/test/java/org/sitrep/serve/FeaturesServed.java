package org.sitrep.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sitrep.model.Event;

/**
 * A server of features that an abstract test asks: raids on as many days, one of some days beyond
 * the antimeridian, and talks without a day or a place.
 */
final class FeaturesServed implements AutoCloseable {
  static final String GEO_JSON = "application/geo+json";
  static final String ITEMS = "ogc/collections/events/items";
  static final int RAIDS = 25;
  private static final LocalDate FIRST = LocalDate.of(2031, 3, 3);

  private final Served served;
  private final JsonNode api;
  private final JsonSchemas schemas;

  FeaturesServed(Path folder) {
    List<Event> events = new ArrayList<>(List.of(Velland.TALKS));
    events.add(Velland.islandRaid(FIRST.plusDays(40), FIRST.plusDays(44)));
    IntStream.range(0, RAIDS)
        .mapToObj(i -> Velland.raidOn(String.format("raid%02d", i), FIRST.plusDays(i)))
        .forEach(events::add);
    served = Served.of(folder, events, settings -> settings);
    api = served.json("ogc/api?f=json");
    schemas = new JsonSchemas(api);
  }

  Served served() {
    return served;
  }

  JsonNode api() {
    return api;
  }

  JsonSchemas schemas() {
    return schemas;
  }

  /** Requests the document as a client of JSON does, and judges it by its schema. */
  JsonNode valid(String path, String operation, String mediaType) {
    HttpResponse<String> answer = served.get(path, "Accept", mediaType);
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
    JsonNode body = Served.read(answer.body());
    schemas.check(operation, "get", 200, mediaType, body);
    return body;
  }

  JsonNode items(String query) {
    return valid(ITEMS + query, "/collections/{collectionId}/items", GEO_JSON);
  }

  Set<String> ids(String query) {
    return new TreeSet<>(items(query).get("features").findValuesAsText("id"));
  }

  static List<JsonNode> links(JsonNode document, String rel) {
    List<JsonNode> found = new ArrayList<>();
    document.get("links").forEach(link -> found.add(link));
    found.removeIf(link -> !link.get("rel").asText().equals(rel));
    return found;
  }

  /** A link to itself, one for every other media type, and a type on each. */
  static void checkSelfAndAlternate(JsonNode document, String self, String other) {
    assertThat(links(document, "self"))
        .singleElement()
        .satisfies(link -> assertThat(link.get("type").asText()).isEqualTo(self));
    assertThat(links(document, "alternate"))
        .singleElement()
        .satisfies(link -> assertThat(link.get("type").asText()).isEqualTo(other));
    assertThat(document.get("links"))
        .allSatisfy(link -> assertThat(link.hasNonNull("rel") && link.hasNonNull("type")).isTrue());
  }

  JsonNode followed(JsonNode document, String rel) {
    String href = links(document, rel).get(0).get("href").asText();
    return served.json(href.substring(served.url().length()));
  }

  JsonNode parameter(String name) {
    JsonNode parameters =
        api.path("paths").path("/collections/{collectionId}/items").path("get").path("parameters");
    for (JsonNode parameter : parameters) {
      if (parameter.get("name").asText().equals(name)) {
        return parameter;
      }
    }
    throw new AssertionError("The API tells of no parameter " + name);
  }

  void checkDefinition(String name) {
    assertThat(parameter(name).get("in").asText()).isEqualTo("query");
    assertThat(parameter(name).get("required").asBoolean()).isFalse();
    assertThat(parameter(name).get("style").asText()).isEqualTo("form");
    assertThat(parameter(name).get("explode").asBoolean()).isFalse();
  }

  @Override
  public void close() {
    served.close();
  }
}
