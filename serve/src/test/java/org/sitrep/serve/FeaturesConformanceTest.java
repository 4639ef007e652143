package org.sitrep.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Event;
import org.xml.sax.InputSource;

/**
 * The abstract tests of OGC API - Features (OGC 17-069r3, annex A), each under its own name, for
 * the conformance classes core, geojson, html and oas30.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeaturesConformanceTest {
  private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
  private static final String CONF = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/";
  private static final String GEO_JSON = "application/geo+json";
  private static final String ITEMS = "ogc/collections/events/items";
  private static final int RAIDS = 25;
  private static final LocalDate FIRST = LocalDate.of(2031, 3, 3);

  private Served served;
  private JsonNode api;
  private JsonSchemas schemas;

  @BeforeAll
  void start(@TempDir Path folder) {
    List<Event> events = new ArrayList<>(List.of(Velland.TALKS));
    events.add(Velland.islandRaid(FIRST.plusDays(40), FIRST.plusDays(44)));
    IntStream.range(0, RAIDS)
        .mapToObj(i -> Velland.raidOn(String.format("raid%02d", i), FIRST.plusDays(i)))
        .forEach(events::add);
    served = Served.of(folder, events, settings -> settings);
    api = served.json("ogc/api?f=json");
    schemas = new JsonSchemas(api);
  }

  @AfterAll
  void stop() {
    served.close();
  }

  /** Requests the document as a client of JSON does, and judges it by its schema. */
  private JsonNode valid(String path, String operation, String mediaType) {
    HttpResponse<String> answer = served.get(path, "Accept", mediaType);
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
    JsonNode body = Served.read(answer.body());
    schemas.check(operation, "get", 200, mediaType, body);
    return body;
  }

  private JsonNode items(String query) {
    return valid(ITEMS + query, "/collections/{collectionId}/items", GEO_JSON);
  }

  private Set<String> ids(String query) {
    return new TreeSet<>(items(query).get("features").findValuesAsText("id"));
  }

  private static List<JsonNode> links(JsonNode document, String rel) {
    List<JsonNode> found = new ArrayList<>();
    document.get("links").forEach(link -> found.add(link));
    found.removeIf(link -> !link.get("rel").asText().equals(rel));
    return found;
  }

  /** A link to itself, one for every other media type, and a type on each. */
  private static void checkSelfAndAlternate(JsonNode document, String self, String other) {
    assertThat(links(document, "self"))
        .singleElement()
        .satisfies(link -> assertThat(link.get("type").asText()).isEqualTo(self));
    assertThat(links(document, "alternate"))
        .singleElement()
        .satisfies(link -> assertThat(link.get("type").asText()).isEqualTo(other));
    assertThat(document.get("links"))
        .allSatisfy(link -> assertThat(link.hasNonNull("rel") && link.hasNonNull("type")).isTrue());
  }

  private JsonNode followed(JsonNode document, String rel) {
    String href = links(document, rel).get(0).get("href").asText();
    return served.json(href.substring(served.url().length()));
  }

  private JsonNode parameter(String name) {
    JsonNode parameters =
        api.path("paths").path("/collections/{collectionId}/items").path("get").path("parameters");
    for (JsonNode parameter : parameters) {
      if (parameter.get("name").asText().equals(name)) {
        return parameter;
      }
    }
    throw new AssertionError("The API tells of no parameter " + name);
  }

  private void checkDefinition(String name) {
    assertThat(parameter(name).get("in").asText()).isEqualTo("query");
    assertThat(parameter(name).get("required").asBoolean()).isFalse();
    assertThat(parameter(name).get("style").asText()).isEqualTo("form");
    assertThat(parameter(name).get("explode").asBoolean()).isFalse();
  }

  @Test
  @DisplayName("/conf/core/http")
  void conformsToHttp11() {
    assertThat(served.get("ogc/").version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    assertThat(served.send("HEAD", "ogc/", "").statusCode()).isEqualTo(200);
    assertThat(served.send("HEAD", "ogc/", "").body()).isEmpty();
    HttpResponse<String> deleted = served.send("DELETE", "ogc/", "");
    assertThat(deleted.statusCode()).isEqualTo(405);
    assertThat(deleted.headers().firstValue("Allow").orElse("")).contains("GET");
  }

  @Test
  @DisplayName("/conf/core/crs84")
  void givesGeometriesInCrs84() {
    assertThat(served.json("ogc/collections/events").get("crs"))
        .singleElement()
        .satisfies(crs -> assertThat(crs.asText()).isEqualTo(CRS84));
    JsonNode raid = items("?type=ASSAULT&limit=25").get("features").get(24);
    assertThat(raid.get("geometry").get("coordinates").toString()).isEqualTo("[12.4,20.1]");
  }

  @Test
  @DisplayName("/conf/core/root-op")
  void givesALandingPage() {
    assertThat(served.get("ogc/").statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("/conf/core/root-success")
  void linksFromTheLandingPageToEverything() {
    JsonNode landing = valid("ogc/", "/", "application/json");

    checkSelfAndAlternate(landing, "application/json", "text/html");
    assertThat(links(landing, "service-desc")).isNotEmpty();
    assertThat(links(landing, "service-doc")).isNotEmpty();
    assertThat(followed(landing, "conformance").has("conformsTo")).isTrue();
    assertThat(followed(landing, "data").has("collections")).isTrue();
  }

  @Test
  @DisplayName("/conf/core/api-definition-op")
  void givesTheApiDefinitionFromTheLandingPage() {
    JsonNode landing = served.json("ogc/");
    for (String rel : List.of("service-desc", "service-doc")) {
      JsonNode link = links(landing, rel).get(0);
      String path = link.get("href").asText().substring(served.url().length());
      HttpResponse<String> answer = served.get(path, "Accept", link.get("type").asText());
      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }

  @Test
  @DisplayName("/conf/core/api-definition-success")
  void givesAnApiDefinitionOfTheTypeItNames() {
    HttpResponse<String> answer =
        served.get("ogc/api", "Accept", "application/vnd.oai.openapi+json;version=3.0");

    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("application/vnd.oai.openapi+json;version=3.0");
    assertThat(Served.read(answer.body()).get("openapi").asText()).startsWith("3.0.");
  }

  @Test
  @DisplayName("/conf/core/conformance-op")
  void givesTheConformanceDeclaration() {
    assertThat(served.get("ogc/conformance").statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("/conf/core/conformance-success")
  void declaresEveryClassItConformsTo() {
    JsonNode declared = valid("ogc/conformance", "/conformance", "application/json");

    assertThat(texts(declared.get("conformsTo")))
        .containsExactly(CONF + "core", CONF + "geojson", CONF + "html", CONF + "oas30");
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  @Test
  @DisplayName("/conf/core/fc-md-op")
  void givesTheCollections() {
    assertThat(served.get("ogc/collections").statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("/conf/core/fc-md-success")
  void describesTheCollections() {
    JsonNode collections = valid("ogc/collections", "/collections", "application/json");

    assertThat(collections.get("collections")).hasSize(1);
  }

  @Test
  @DisplayName("/conf/core/fc-md-links")
  void linksFromTheCollectionsToThemselves() {
    checkSelfAndAlternate(served.json("ogc/collections"), "application/json", "text/html");
  }

  @Test
  @DisplayName("/conf/core/fc-md-items")
  void listsEveryCollection() {
    assertThat(served.json("ogc/collections").get("collections").findValuesAsText("id"))
        .containsExactly("events");
  }

  @Test
  @DisplayName("/conf/core/fc-md-items-links")
  void linksFromEachCollectionToItsItemsInEveryEncoding() {
    JsonNode events = served.json("ogc/collections").get("collections").get(0);

    List<JsonNode> items = links(events, "items");
    assertThat(items.stream().map(link -> link.get("type").asText()).toList())
        .containsExactly(GEO_JSON, "text/html");
    for (JsonNode link : items) {
      String path = link.get("href").asText().substring(served.url().length());
      assertThat(served.get(path).headers().firstValue("Content-Type").orElse(""))
          .startsWith(link.get("type").asText());
    }
  }

  @Test
  @DisplayName("/conf/core/fc-md-extent")
  void givesAnExtentThatHoldsEveryFeature() {
    JsonNode extent = served.json("ogc/collections/events").get("extent");
    JsonNode box = extent.get("spatial").get("bbox").get(0);
    JsonNode interval = extent.get("temporal").get("interval").get(0);

    for (JsonNode feature : items("?limit=1000").get("features")) {
      JsonNode point = feature.get("geometry").path("coordinates");
      if (!point.isMissingNode()) {
        assertThat(point.get(0).asDouble()).isBetween(box.get(0).asDouble(), box.get(2).asDouble());
        assertThat(point.get(1).asDouble()).isBetween(box.get(1).asDouble(), box.get(3).asDouble());
      }
      String from = feature.get("properties").get("date_from").asText();
      if (!from.equals("null")) {
        assertThat(from + "T12:00:00Z")
            .isBetween(interval.get(0).asText(), interval.get(1).asText());
      }
    }
  }

  @Test
  @DisplayName("/conf/core/sfc-md-op")
  void givesEachCollection() {
    for (String id : served.json("ogc/collections").get("collections").findValuesAsText("id")) {
      assertThat(served.get("ogc/collections/" + id).statusCode()).isEqualTo(200);
    }
    assertThat(served.get("ogc/collections/none").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("/conf/core/sfc-md-success")
  void describesACollectionAsItsListDoes() {
    JsonNode listed = served.json("ogc/collections").get("collections").get(0);
    JsonNode alone =
        valid("ogc/collections/events", "/collections/{collectionId}", "application/json");

    for (String same : List.of("id", "title", "description", "extent")) {
      assertThat(alone.get(same)).as(same).isEqualTo(listed.get(same));
    }
    assertThat(alone.get("links")).containsAll(listed.get("links"));
    checkSelfAndAlternate(alone, "application/json", "text/html");
  }

  @Test
  @DisplayName("/conf/core/fc-op")
  void givesTheFeaturesOfEachCollection() {
    assertThat(served.get(ITEMS).statusCode()).isEqualTo(200);
    assertThat(served.get("ogc/collections/none/items").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("/conf/core/fc-bbox-definition")
  void definesTheParameterBbox() {
    checkDefinition("bbox");
    JsonNode schema = parameter("bbox").get("schema");
    assertThat(schema.get("type").asText()).isEqualTo("array");
    assertThat(schema.get("minItems").asInt()).isEqualTo(4);
    assertThat(schema.get("maxItems").asInt()).isEqualTo(6);
    assertThat(schema.get("items").get("type").asText()).isEqualTo("number");
  }

  @Test
  @DisplayName("/conf/core/fc-bbox-response")
  void givesFeaturesThatIntersectTheBoxOrHaveNoPlace() {
    assertThat(ids("?bbox=12,20,13,21&limit=1000")).hasSize(RAIDS + 1).contains("talks");
    assertThat(ids("?bbox=12,20,0,13,21,900&limit=1000")).hasSize(RAIDS + 1);
    assertThat(ids("?bbox=170,-20,-170,-10")).containsExactly("island", "talks");
    assertThat(ids("?bbox=-180,-90,180,90&limit=1000")).hasSize(RAIDS + 2);
    assertThat(ids("?bbox=0,0,1,1")).containsExactly("talks");
  }

  @Test
  @DisplayName("/conf/core/fc-limit-definition")
  void definesTheParameterLimit() {
    checkDefinition("limit");
    JsonNode schema = parameter("limit").get("schema");
    assertThat(schema.get("type").asText()).isEqualTo("integer");
    assertThat(schema.get("minimum").asInt()).isEqualTo(1);
    assertThat(schema.get("maximum").asInt()).isEqualTo(10_000);
    assertThat(schema.get("default").asInt()).isEqualTo(items("").get("features").size());
  }

  @Test
  @DisplayName("/conf/core/fc-limit-response")
  void givesNoMoreFeaturesThanTheLimit() {
    assertThat(items("?limit=1").get("features")).hasSize(1);
    assertThat(items("?limit=7").get("features")).hasSize(7);
    assertThat(items("?limit=10000").get("features")).hasSize(RAIDS + 2);
    assertThat(items("?limit=10001").get("features")).hasSize(RAIDS + 2);
  }

  @Test
  @DisplayName("/conf/core/fc-time-definition")
  void definesTheParameterDatetime() {
    checkDefinition("datetime");
    assertThat(parameter("datetime").get("schema").get("type").asText()).isEqualTo("string");
  }

  @Test
  @DisplayName("/conf/core/fc-time-response")
  void givesFeaturesOfTheTimeOrWithoutOne() {
    assertThat(ids("?datetime=2031-03-04T10:00:00Z")).containsExactly("raid01", "talks");
    assertThat(ids("?datetime=2031-03-04T23:30:00-02:00")).containsExactly("raid02", "talks");
    assertThat(ids("?datetime=2031-03-03T00:00:00Z/2031-03-04T00:00:00Z"))
        .containsExactly("raid00", "raid01", "talks");
    assertThat(ids("?datetime=2031-04-14T00:00:00Z/..")).containsExactly("island", "talks");
    assertThat(ids("?datetime=2031-04-14T00:00:00Z/")).containsExactly("island", "talks");
    assertThat(ids("?datetime=../2031-03-03T00:00:00Z")).containsExactly("raid00", "talks");
    assertThat(ids("?datetime=/2031-03-03T00:00:00Z")).containsExactly("raid00", "talks");
    assertThat(ids("?datetime=2032-01-01T00:00:00Z")).containsExactly("talks");
  }

  @Test
  @DisplayName("/conf/core/query-param-unknown")
  void refusesAnUnknownParameter() {
    for (String path :
        List.of(
            "ogc/",
            "ogc/conformance",
            "ogc/collections",
            "ogc/api",
            "ogc/collections/events",
            ITEMS,
            ITEMS + "/talks")) {
      assertThat(served.get(path + "?nation=XVL").statusCode()).as(path).isEqualTo(400);
    }
  }

  @Test
  @DisplayName("/conf/core/query-param-invalid")
  void refusesAnInvalidValue() {
    for (String query :
        List.of(
            "limit=0",
            "limit=-1",
            "limit=many",
            "limit=",
            "limit=1.5",
            "bbox=1,2,3",
            "bbox=1,2,3,4,5",
            "bbox=1,2,3,x",
            "bbox=1,2,3,NaN",
            "bbox=0,50,1,40",
            "bbox=0,0,200,1",
            "bbox=0,0,9,1,1,1",
            "datetime=yesterday",
            "datetime=../..",
            "datetime=/",
            "datetime=2031-13-01T00:00:00Z",
            "datetime=2031-03-05T00:00:00Z/2031-03-04T00:00:00Z",
            "datetime=2031-03-04T00:00:00Z/2031-03-05T00:00:00Z/..",
            "offset=-1",
            "status=true",
            "f=xml",
            "limit=1&limit=2")) {
      assertThat(served.get(ITEMS + "?" + query).statusCode()).as(query).isEqualTo(400);
    }
  }

  @Test
  @DisplayName("/conf/core/fc-response")
  void givesAFeatureCollectionOfWhatWasSelected() {
    JsonNode consult = items("?type=CONSULT");

    assertThat(consult.get("type").asText()).isEqualTo("FeatureCollection");
    assertThat(consult.get("features"))
        .singleElement()
        .satisfies(feature -> assertThat(feature.get("type").asText()).isEqualTo("Feature"));
    Set<String> all = new TreeSet<>();
    JsonNode page = items("?limit=10");
    all.addAll(page.get("features").findValuesAsText("id"));
    while (!links(page, "next").isEmpty()) {
      page = followed(page, "next");
      all.addAll(page.get("features").findValuesAsText("id"));
    }
    assertThat(all).isEqualTo(ids("?limit=1000")).hasSize(RAIDS + 2);
  }

  @Test
  @DisplayName("/conf/core/fc-links")
  void linksFromFeaturesToThemselvesAndTheNext() {
    JsonNode page = items("?limit=10&bbox=0,0,90,90");

    checkSelfAndAlternate(page, GEO_JSON, "text/html");
    assertThat(links(page, "next"))
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.get("type").asText()).isEqualTo(GEO_JSON);
              assertThat(link.get("href").asText()).contains("bbox=0,0,90,90", "limit=10");
            });
    assertThat(links(followed(followed(page, "next"), "next"), "next")).isEmpty();
  }

  @Test
  @DisplayName("/conf/core/fc-timeStamp")
  void stampsFeaturesWithTheTimeOfTheAnswer() {
    Instant before = Instant.now().minusSeconds(1);
    Instant stamp = Instant.parse(items("").get("timeStamp").asText());

    assertThat(stamp).isBetween(before, Instant.now());
  }

  @Test
  @DisplayName("/conf/core/fc-numberMatched")
  void countsTheFeaturesThatMatch() {
    assertThat(items("?limit=3").get("numberMatched").asInt()).isEqualTo(RAIDS + 2);
    assertThat(items("?limit=3&bbox=12,20,13,21").get("numberMatched").asInt())
        .isEqualTo(RAIDS + 1);
    assertThat(items("?type=CONSULT").get("numberMatched").asInt()).isEqualTo(1);
  }

  @Test
  @DisplayName("/conf/core/fc-numberReturned")
  void countsTheFeaturesThatAreThere() {
    for (String query :
        List.of("?limit=3", "?limit=10&offset=20", "?offset=1000", "?bbox=0,0,1,1")) {
      JsonNode page = items(query);
      assertThat(page.get("numberReturned").asInt()).isEqualTo(page.get("features").size());
    }
  }

  @Test
  @DisplayName("/conf/core/f-op")
  void givesEachFeature() {
    for (String id : ids("?limit=1000")) {
      assertThat(served.get(ITEMS + "/" + id).statusCode()).as(id).isEqualTo(200);
    }
    assertThat(served.get(ITEMS + "/none").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("/conf/core/f-success")
  void givesAFeatureAsItsCollectionDoes() {
    JsonNode listed = items("?type=CONSULT").get("features").get(0);
    JsonNode alone =
        valid(ITEMS + "/talks", "/collections/{collectionId}/items/{featureId}", GEO_JSON);

    for (String same : List.of("type", "id", "geometry", "properties")) {
      assertThat(alone.get(same)).as(same).isEqualTo(listed.get(same));
    }
  }

  @Test
  @DisplayName("/conf/core/f-links")
  void linksFromAFeatureToItselfAndItsCollection() {
    JsonNode talks = served.json(ITEMS + "/talks");

    checkSelfAndAlternate(talks, GEO_JSON, "text/html");
    assertThat(followed(talks, "collection").get("id").asText()).isEqualTo("events");
  }

  @Test
  @DisplayName("/conf/geojson/definition")
  void givesFeaturesAsGeoJson() {
    for (String path : List.of(ITEMS, ITEMS + "/talks")) {
      HttpResponse<String> answer = served.get(path, "Accept", GEO_JSON);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(GEO_JSON);
    }
    assertThat(served.get(ITEMS, "Accept", "application/gml+xml").statusCode()).isEqualTo(406);
  }

  @Test
  @DisplayName("/conf/geojson/content")
  void givesGeoJsonWithItsLinks() {
    JsonNode collection = items("?limit=1000");

    assertThat(collection.get("links").isArray()).isTrue();
    assertThat(served.json(ITEMS + "/talks").get("geometry").isNull()).isTrue();
    assertThat(collection.get("features"))
        .allSatisfy(
            feature -> {
              assertThat(feature.has("geometry") && feature.has("properties")).isTrue();
              assertThat(feature.get("properties").isObject()).isTrue();
            });
  }

  @Test
  @DisplayName("/conf/html/definition")
  void givesEveryDocumentAsHtml() {
    for (String path :
        List.of(
            "ogc/",
            "ogc/conformance",
            "ogc/collections",
            "ogc/api",
            "ogc/collections/events",
            ITEMS,
            ITEMS + "/talks")) {
      HttpResponse<String> answer = served.get(path, "Accept", "text/html");
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    }
  }

  @Test
  @DisplayName("/conf/html/content")
  void givesHtmlFiveThatTellsWhatTheJsonTells() throws Exception {
    for (String path :
        List.of(
            "ogc/",
            "ogc/conformance",
            "ogc/collections",
            "ogc/api",
            "ogc/collections/events",
            ITEMS,
            ITEMS + "/talks")) {
      String page = served.get(path, "Accept", "text/html").body();
      assertThat(page).startsWith("<!DOCTYPE html>").doesNotContain("<script", "style=");
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(page)));
    }
    String table = served.get(ITEMS + "?limit=1000", "Accept", "text/html").body();
    assertThat(ids("?limit=1000")).allSatisfy(id -> assertThat(table).contains(">" + id + "<"));
    assertThat(served.get("ogc/", "Accept", "text/html").body())
        .contains("/ogc/collections", "/ogc/conformance", "/ogc/api");
  }

  @Test
  @DisplayName("/conf/oas30/completeness")
  void tellsOfEveryStatusThatIsAnswered() {
    for (String query : List.of("", "?limit=0", "?f=html")) {
      HttpResponse<String> answer = served.get(ITEMS + query);
      assertThat(responses().has("" + answer.statusCode())).as(query).isTrue();
    }
    for (String status : List.of("200", "304", "400", "404", "406", "500", "503")) {
      assertThat(responses().has(status)).as(status).isTrue();
    }
  }

  private JsonNode responses() {
    return api.path("paths")
        .path("/collections/{collectionId}/items")
        .path("get")
        .path("responses");
  }

  @Test
  @DisplayName("/conf/oas30/exception-codes")
  void tellsErrorsAsTheDefinitionSays() {
    HttpResponse<String> refused = served.get(ITEMS + "?limit=0");
    schemas.check(
        "/collections/{collectionId}/items",
        "get",
        400,
        "application/problem+json",
        Served.read(refused.body()));
    HttpResponse<String> missing = served.get(ITEMS + "/none");
    schemas.check(
        "/collections/{collectionId}/items/{featureId}",
        "get",
        404,
        "application/problem+json",
        Served.read(missing.body()));
  }

  @Test
  @DisplayName("/conf/oas30/security")
  void asksForNoTokenToRead() {
    api.path("paths")
        .forEach(
            path -> path.forEach(operation -> assertThat(operation.has("security")).isFalse()));
    assertThat(served.get(ITEMS, "Authorization", "Bearer of-somebody-else").statusCode())
        .isEqualTo(200);
  }

  @Test
  @DisplayName("/conf/oas30/definition-1")
  void givesTheDefinitionInBothForms() {
    assertThat(served.get("ogc/api?f=json").headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/vnd.oai.openapi+json;version=3.0");
    assertThat(served.get("ogc/api?f=html").headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/html");
  }

  @Test
  @DisplayName("/conf/oas30/definition-2")
  void givesADocumentOfOpenApi30() {
    assertThat(api.get("openapi").asText()).startsWith("3.0.");
    assertThat(api.get("info").hasNonNull("title") && api.get("info").hasNonNull("version"))
        .isTrue();
    assertThat(api.get("servers").get(0).get("url").asText()).isEqualTo(served.url() + "ogc");
  }

  @Test
  @DisplayName("/conf/oas30/oas-impl")
  void answersEveryPathOfTheDefinition() {
    api.path("paths")
        .fieldNames()
        .forEachRemaining(
            path -> {
              String there =
                  path.replace("{collectionId}", "events").replace("{featureId}", "talks");
              assertThat(served.get("ogc" + there).statusCode()).as(path).isEqualTo(200);
            });
  }
}
