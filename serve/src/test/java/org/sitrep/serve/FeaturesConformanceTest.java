package org.sitrep.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The abstract tests of OGC API - Features (OGC 17-069r3, annex A), each under its own name: core,
 * up to the collections.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeaturesConformanceTest {
  private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
  private static final String CONF = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/";
  private FeaturesServed features;

  @BeforeAll
  void start(@TempDir Path folder) {
    features = new FeaturesServed(folder);
  }

  @AfterAll
  void stop() {
    features.close();
  }

  @Test
  @DisplayName("/conf/core/http")
  void conformsToHttp11() {
    assertThat(features.served().get("ogc/").version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    assertThat(features.served().send("HEAD", "ogc/", "").statusCode()).isEqualTo(200);
    assertThat(features.served().send("HEAD", "ogc/", "").body()).isEmpty();
    HttpResponse<String> deleted = features.served().send("DELETE", "ogc/", "");
    assertThat(deleted.statusCode()).isEqualTo(405);
    assertThat(deleted.headers().firstValue("Allow").orElse("")).contains("GET");
  }

  @Test
  @DisplayName("/conf/core/crs84")
  void givesGeometriesInCrs84() {
    assertThat(features.served().json("ogc/collections/events").get("crs"))
        .singleElement()
        .satisfies(crs -> assertThat(crs.asText()).isEqualTo(CRS84));
    JsonNode raid = features.items("?type=ASSAULT&limit=25").get("features").get(24);
    assertThat(raid.get("geometry").get("coordinates").toString()).isEqualTo("[12.4,20.1]");
  }

  @Test
  @DisplayName("/conf/core/root-op")
  void givesALandingPage() {
    assertThat(features.served().get("ogc/").statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("/conf/core/root-success")
  void linksFromTheLandingPageToEverything() {
    JsonNode landing = features.valid("ogc/", "/", "application/json");

    FeaturesServed.checkSelfAndAlternate(landing, "application/json", "text/html");
    assertThat(FeaturesServed.links(landing, "service-desc")).isNotEmpty();
    assertThat(FeaturesServed.links(landing, "service-doc")).isNotEmpty();
    assertThat(features.followed(landing, "conformance").has("conformsTo")).isTrue();
    assertThat(features.followed(landing, "data").has("collections")).isTrue();
  }

  @Test
  @DisplayName("/conf/core/api-definition-op")
  void givesTheApiDefinitionFromTheLandingPage() {
    JsonNode landing = features.served().json("ogc/");
    for (String rel : List.of("service-desc", "service-doc")) {
      JsonNode link = FeaturesServed.links(landing, rel).get(0);
      String path = link.get("href").asText().substring(features.served().url().length());
      HttpResponse<String> answer =
          features.served().get(path, "Accept", link.get("type").asText());
      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }

  @Test
  @DisplayName("/conf/core/api-definition-success")
  void givesAnApiDefinitionOfTheTypeItNames() {
    HttpResponse<String> answer =
        features.served().get("ogc/api", "Accept", "application/vnd.oai.openapi+json;version=3.0");

    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("application/vnd.oai.openapi+json;version=3.0");
    assertThat(Served.read(answer.body()).get("openapi").asText()).startsWith("3.0.");
  }

  @Test
  @DisplayName("/conf/core/conformance-op")
  void givesTheConformanceDeclaration() {
    assertThat(features.served().get("ogc/conformance").statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("/conf/core/conformance-success")
  void declaresEveryClassItConformsTo() {
    JsonNode declared = features.valid("ogc/conformance", "/conformance", "application/json");

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
    assertThat(features.served().get("ogc/collections").statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("/conf/core/fc-md-success")
  void describesTheCollections() {
    JsonNode collections = features.valid("ogc/collections", "/collections", "application/json");

    assertThat(collections.get("collections")).hasSize(1);
  }

  @Test
  @DisplayName("/conf/core/fc-md-links")
  void linksFromTheCollectionsToThemselves() {
    FeaturesServed.checkSelfAndAlternate(
        features.served().json("ogc/collections"), "application/json", "text/html");
  }

  @Test
  @DisplayName("/conf/core/fc-md-items")
  void listsEveryCollection() {
    assertThat(features.served().json("ogc/collections").get("collections").findValuesAsText("id"))
        .containsExactly("events");
  }

  @Test
  @DisplayName("/conf/core/fc-md-items-links")
  void linksFromEachCollectionToItsItemsInEveryEncoding() {
    JsonNode events = features.served().json("ogc/collections").get("collections").get(0);

    List<JsonNode> items = FeaturesServed.links(events, "items");
    assertThat(items.stream().map(link -> link.get("type").asText()).toList())
        .containsExactly(FeaturesServed.GEO_JSON, "text/html");
    for (JsonNode link : items) {
      String path = link.get("href").asText().substring(features.served().url().length());
      assertThat(features.served().get(path).headers().firstValue("Content-Type").orElse(""))
          .startsWith(link.get("type").asText());
    }
  }

  @Test
  @DisplayName("/conf/core/fc-md-extent")
  void givesAnExtentThatHoldsEveryFeature() {
    JsonNode extent = features.served().json("ogc/collections/events").get("extent");
    JsonNode box = extent.get("spatial").get("bbox").get(0);
    JsonNode interval = extent.get("temporal").get("interval").get(0);

    for (JsonNode feature : features.items("?limit=1000").get("features")) {
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
    for (String id :
        features.served().json("ogc/collections").get("collections").findValuesAsText("id")) {
      assertThat(features.served().get("ogc/collections/" + id).statusCode()).isEqualTo(200);
    }
    assertThat(features.served().get("ogc/collections/none").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("/conf/core/sfc-md-success")
  void describesACollectionAsItsListDoes() {
    JsonNode listed = features.served().json("ogc/collections").get("collections").get(0);
    JsonNode alone =
        features.valid("ogc/collections/events", "/collections/{collectionId}", "application/json");

    for (String same : List.of("id", "title", "description", "extent")) {
      assertThat(alone.get(same)).as(same).isEqualTo(listed.get(same));
    }
    assertThat(alone.get("links")).containsAll(listed.get("links"));
    FeaturesServed.checkSelfAndAlternate(alone, "application/json", "text/html");
  }
}
