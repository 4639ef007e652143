package org.sitrep.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The abstract tests of OGC API - Features (OGC 17-069r3, annex A), each under its own name: core,
 * features and their parameters.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ItemsConformanceTest {
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
  @DisplayName("/conf/core/fc-op")
  void givesTheFeaturesOfEachCollection() {
    assertThat(features.served().get(FeaturesServed.ITEMS).statusCode()).isEqualTo(200);
    assertThat(features.served().get("ogc/collections/none/items").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("/conf/core/fc-bbox-definition")
  void definesTheParameterBbox() {
    features.checkDefinition("bbox");
    JsonNode schema = features.parameter("bbox").get("schema");
    assertThat(schema.get("type").asText()).isEqualTo("array");
    assertThat(schema.get("minItems").asInt()).isEqualTo(4);
    assertThat(schema.get("maxItems").asInt()).isEqualTo(6);
    assertThat(schema.get("items").get("type").asText()).isEqualTo("number");
  }

  @Test
  @DisplayName("/conf/core/fc-bbox-response")
  void givesFeaturesThatIntersectTheBoxOrHaveNoPlace() {
    assertThat(features.ids("?bbox=12,20,13,21&limit=1000"))
        .hasSize(FeaturesServed.RAIDS + 1)
        .contains("talks");
    assertThat(features.ids("?bbox=12,20,0,13,21,900&limit=1000"))
        .hasSize(FeaturesServed.RAIDS + 1);
    assertThat(features.ids("?bbox=170,-20,-170,-10")).containsExactly("island", "talks");
    assertThat(features.ids("?bbox=-180,-90,180,90&limit=1000")).hasSize(FeaturesServed.RAIDS + 2);
    assertThat(features.ids("?bbox=0,0,1,1")).containsExactly("talks");
  }

  @Test
  @DisplayName("/conf/core/fc-limit-definition")
  void definesTheParameterLimit() {
    features.checkDefinition("limit");
    JsonNode schema = features.parameter("limit").get("schema");
    assertThat(schema.get("type").asText()).isEqualTo("integer");
    assertThat(schema.get("minimum").asInt()).isEqualTo(1);
    assertThat(schema.get("maximum").asInt()).isEqualTo(10_000);
    assertThat(schema.get("default").asInt()).isEqualTo(features.items("").get("features").size());
  }

  @Test
  @DisplayName("/conf/core/fc-limit-response")
  void givesNoMoreFeaturesThanTheLimit() {
    assertThat(features.items("?limit=1").get("features")).hasSize(1);
    assertThat(features.items("?limit=7").get("features")).hasSize(7);
    assertThat(features.items("?limit=10000").get("features")).hasSize(FeaturesServed.RAIDS + 2);
    assertThat(features.items("?limit=10001").get("features")).hasSize(FeaturesServed.RAIDS + 2);
  }

  @Test
  @DisplayName("/conf/core/fc-time-definition")
  void definesTheParameterDatetime() {
    features.checkDefinition("datetime");
    assertThat(features.parameter("datetime").get("schema").get("type").asText())
        .isEqualTo("string");
  }

  @Test
  @DisplayName("/conf/core/fc-time-response")
  void givesFeaturesOfTheTimeOrWithoutOne() {
    assertThat(features.ids("?datetime=2031-03-04T10:00:00Z")).containsExactly("raid01", "talks");
    assertThat(features.ids("?datetime=2031-03-04T23:30:00-02:00"))
        .containsExactly("raid02", "talks");
    assertThat(features.ids("?datetime=2031-03-03T00:00:00Z/2031-03-04T00:00:00Z"))
        .containsExactly("raid00", "raid01", "talks");
    assertThat(features.ids("?datetime=2031-04-14T00:00:00Z/.."))
        .containsExactly("island", "talks");
    assertThat(features.ids("?datetime=2031-04-14T00:00:00Z/")).containsExactly("island", "talks");
    assertThat(features.ids("?datetime=../2031-03-03T00:00:00Z"))
        .containsExactly("raid00", "talks");
    assertThat(features.ids("?datetime=/2031-03-03T00:00:00Z")).containsExactly("raid00", "talks");
    assertThat(features.ids("?datetime=2032-01-01T00:00:00Z")).containsExactly("talks");
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
            FeaturesServed.ITEMS,
            FeaturesServed.ITEMS + "/talks")) {
      assertThat(features.served().get(path + "?nation=XVL").statusCode()).as(path).isEqualTo(400);
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
      assertThat(features.served().get(FeaturesServed.ITEMS + "?" + query).statusCode())
          .as(query)
          .isEqualTo(400);
    }
  }

  @Test
  @DisplayName("/conf/core/fc-response")
  void givesAFeatureCollectionOfWhatWasSelected() {
    JsonNode consult = features.items("?type=CONSULT");

    assertThat(consult.get("type").asText()).isEqualTo("FeatureCollection");
    assertThat(consult.get("features"))
        .singleElement()
        .satisfies(feature -> assertThat(feature.get("type").asText()).isEqualTo("Feature"));
    Set<String> all = new TreeSet<>();
    JsonNode page = features.items("?limit=10");
    all.addAll(page.get("features").findValuesAsText("id"));
    while (!FeaturesServed.links(page, "next").isEmpty()) {
      page = features.followed(page, "next");
      all.addAll(page.get("features").findValuesAsText("id"));
    }
    assertThat(all).isEqualTo(features.ids("?limit=1000")).hasSize(FeaturesServed.RAIDS + 2);
  }

  @Test
  @DisplayName("/conf/core/fc-links")
  void linksFromFeaturesToThemselvesAndTheNext() {
    JsonNode page = features.items("?limit=10&bbox=0,0,90,90");

    FeaturesServed.checkSelfAndAlternate(page, FeaturesServed.GEO_JSON, "text/html");
    assertThat(FeaturesServed.links(page, "next"))
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.get("type").asText()).isEqualTo(FeaturesServed.GEO_JSON);
              assertThat(link.get("href").asText()).contains("bbox=0,0,90,90", "limit=10");
            });
    assertThat(
            FeaturesServed.links(
                features.followed(features.followed(page, "next"), "next"), "next"))
        .isEmpty();
  }

  @Test
  @DisplayName("/conf/core/fc-timeStamp")
  void stampsFeaturesWithTheTimeOfTheAnswer() {
    Instant before = Instant.now().minusSeconds(1);
    Instant stamp = Instant.parse(features.items("").get("timeStamp").asText());

    assertThat(stamp).isBetween(before, Instant.now());
  }

  @Test
  @DisplayName("/conf/core/fc-numberMatched")
  void countsTheFeaturesThatMatch() {
    assertThat(features.items("?limit=3").get("numberMatched").asInt())
        .isEqualTo(FeaturesServed.RAIDS + 2);
    assertThat(features.items("?limit=3&bbox=12,20,13,21").get("numberMatched").asInt())
        .isEqualTo(FeaturesServed.RAIDS + 1);
    assertThat(features.items("?type=CONSULT").get("numberMatched").asInt()).isEqualTo(1);
  }

  @Test
  @DisplayName("/conf/core/fc-numberReturned")
  void countsTheFeaturesThatAreThere() {
    for (String query :
        List.of("?limit=3", "?limit=10&offset=20", "?offset=1000", "?bbox=0,0,1,1")) {
      JsonNode page = features.items(query);
      assertThat(page.get("numberReturned").asInt()).isEqualTo(page.get("features").size());
    }
  }

  @Test
  @DisplayName("/conf/core/f-op")
  void givesEachFeature() {
    for (String id : features.ids("?limit=1000")) {
      assertThat(features.served().get(FeaturesServed.ITEMS + "/" + id).statusCode())
          .as(id)
          .isEqualTo(200);
    }
    assertThat(features.served().get(FeaturesServed.ITEMS + "/none").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("/conf/core/f-success")
  void givesAFeatureAsItsCollectionDoes() {
    JsonNode listed = features.items("?type=CONSULT").get("features").get(0);
    JsonNode alone =
        features.valid(
            FeaturesServed.ITEMS + "/talks",
            "/collections/{collectionId}/items/{featureId}",
            FeaturesServed.GEO_JSON);

    for (String same : List.of("type", "id", "geometry", "properties")) {
      assertThat(alone.get(same)).as(same).isEqualTo(listed.get(same));
    }
  }

  @Test
  @DisplayName("/conf/core/f-links")
  void linksFromAFeatureToItselfAndItsCollection() {
    JsonNode talks = features.served().json(FeaturesServed.ITEMS + "/talks");

    FeaturesServed.checkSelfAndAlternate(talks, FeaturesServed.GEO_JSON, "text/html");
    assertThat(features.followed(talks, "collection").get("id").asText()).isEqualTo("events");
  }
}
