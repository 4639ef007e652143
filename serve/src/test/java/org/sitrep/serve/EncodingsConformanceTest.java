package org.sitrep.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/**
 * The abstract tests of OGC API - Features (OGC 17-069r3, annex A), each under its own name:
 * geojson, html and oas30.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EncodingsConformanceTest {
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
  @DisplayName("/conf/geojson/definition")
  void givesFeaturesAsGeoJson() {
    for (String path : List.of(FeaturesServed.ITEMS, FeaturesServed.ITEMS + "/talks")) {
      HttpResponse<String> answer = features.served().get(path, "Accept", FeaturesServed.GEO_JSON);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith(FeaturesServed.GEO_JSON);
    }
    assertThat(
            features
                .served()
                .get(FeaturesServed.ITEMS, "Accept", "application/gml+xml")
                .statusCode())
        .isEqualTo(406);
  }

  @Test
  @DisplayName("/conf/geojson/content")
  void givesGeoJsonWithItsLinks() {
    JsonNode collection = features.items("?limit=1000");

    assertThat(collection.get("links").isArray()).isTrue();
    assertThat(features.served().json(FeaturesServed.ITEMS + "/talks").get("geometry").isNull())
        .isTrue();
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
            FeaturesServed.ITEMS,
            FeaturesServed.ITEMS + "/talks")) {
      HttpResponse<String> answer = features.served().get(path, "Accept", "text/html");
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
            FeaturesServed.ITEMS,
            FeaturesServed.ITEMS + "/talks")) {
      String page = features.served().get(path, "Accept", "text/html").body();
      assertThat(page).startsWith("<!DOCTYPE html>").doesNotContain("<script", "style=");
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(page)));
    }
    String table =
        features.served().get(FeaturesServed.ITEMS + "?limit=1000", "Accept", "text/html").body();
    assertThat(features.ids("?limit=1000"))
        .allSatisfy(id -> assertThat(table).contains(">" + id + "<"));
    assertThat(features.served().get("ogc/", "Accept", "text/html").body())
        .contains("/ogc/collections", "/ogc/conformance", "/ogc/api");
  }

  @Test
  @DisplayName("/conf/oas30/completeness")
  void tellsOfEveryStatusThatIsAnswered() {
    for (String query : List.of("", "?limit=0", "?f=html")) {
      HttpResponse<String> answer = features.served().get(FeaturesServed.ITEMS + query);
      assertThat(responses().has("" + answer.statusCode())).as(query).isTrue();
    }
    for (String status : List.of("200", "304", "400", "404", "406", "500", "503")) {
      assertThat(responses().has(status)).as(status).isTrue();
    }
  }

  private JsonNode responses() {
    return features
        .api()
        .path("paths")
        .path("/collections/{collectionId}/items")
        .path("get")
        .path("responses");
  }

  @Test
  @DisplayName("/conf/oas30/exception-codes")
  void tellsErrorsAsTheDefinitionSays() {
    HttpResponse<String> refused = features.served().get(FeaturesServed.ITEMS + "?limit=0");
    features
        .schemas()
        .check(
            "/collections/{collectionId}/items",
            "get",
            400,
            "application/problem+json",
            Served.read(refused.body()));
    HttpResponse<String> missing = features.served().get(FeaturesServed.ITEMS + "/none");
    features
        .schemas()
        .check(
            "/collections/{collectionId}/items/{featureId}",
            "get",
            404,
            "application/problem+json",
            Served.read(missing.body()));
  }

  @Test
  @DisplayName("/conf/oas30/security")
  void asksForNoTokenToRead() {
    features
        .api()
        .path("paths")
        .forEach(
            path -> path.forEach(operation -> assertThat(operation.has("security")).isFalse()));
    assertThat(
            features
                .served()
                .get(FeaturesServed.ITEMS, "Authorization", "Bearer of-somebody-else")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  @DisplayName("/conf/oas30/definition-1")
  void givesTheDefinitionInBothForms() {
    assertThat(
            features.served().get("ogc/api?f=json").headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/vnd.oai.openapi+json;version=3.0");
    assertThat(
            features.served().get("ogc/api?f=html").headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/html");
  }

  @Test
  @DisplayName("/conf/oas30/definition-2")
  void givesADocumentOfOpenApi30() {
    assertThat(features.api().get("openapi").asText()).startsWith("3.0.");
    assertThat(
            features.api().get("info").hasNonNull("title")
                && features.api().get("info").hasNonNull("version"))
        .isTrue();
    assertThat(features.api().get("servers").get(0).get("url").asText())
        .isEqualTo(features.served().url() + "ogc");
  }

  @Test
  @DisplayName("/conf/oas30/oas-impl")
  void answersEveryPathOfTheDefinition() {
    features
        .api()
        .path("paths")
        .fieldNames()
        .forEachRemaining(
            path -> {
              String there =
                  path.replace("{collectionId}", "events").replace("{featureId}", "talks");
              assertThat(features.served().get("ogc" + there).statusCode()).as(path).isEqualTo(200);
            });
  }
}
