package org.sitrep.write.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Place;
import org.sitrep.write.EventJson;
import org.sitrep.write.Examples;
import org.sitrep.write.ExportedEvent;
import org.sitrep.write.JsonLines;

class EventExportsTest {
  private static final Place SOUTH_WEST =
      new Place("Cape", null, null, null, -5.5, -70.1234567, null, "PPL", null);

  private final List<ExportedEvent> events =
      List.of(
          ExportedEvent.of(Examples.event("e1", Examples.BRENNA)),
          Examples.stored(Examples.event("e2", null)),
          ExportedEvent.of(Examples.event("e3", SOUTH_WEST)));

  @Test
  void namesTheKnownFormatsWhereOneIsUnknown() {
    assertThatThrownBy(() -> EventExports.named("xls"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Unknown export format \"xls\". Known formats: jsonl, csv, ");
  }

  @Test
  void writesOneJsonObjectALine() throws IOException {
    String[] lines = exported("jsonl", events).split("\n", -1);

    assertThat(lines).hasSize(4);
    assertThat(lines[1]).isEqualTo(JsonLines.line(EventJson.of(events.get(1))));
    assertThat(lines[3]).isEmpty();
  }

  @Test
  void mapsPointsWithLongitudeFirst() throws IOException {
    JsonNode map = new ObjectMapper().readTree(exported("geojson", events));

    assertThat(map.get("type").asText()).isEqualTo("FeatureCollection");
    assertThat(map.at("/features/0/geometry").toString())
        .isEqualTo("{\"type\":\"Point\",\"coordinates\":[7.5,61.25]}");
    assertThat(map.at("/features/0/id").asText()).isEqualTo("e1");
    assertThat(map.at("/features/0/properties/geo_precision").asInt()).isEqualTo(1);
    assertThat(map.at("/features/0/properties/radius_m").asInt()).isEqualTo(5000);
    assertThat(map.get("bbox").toString()).isEqualTo("[-70.123457,-5.5,7.5,61.25]");
  }

  @Test
  void keepsEventsWithoutAPlaceOnTheMapWithNullGeometry() throws IOException {
    JsonNode map = new ObjectMapper().readTree(exported("geojson", events.subList(1, 2)));

    assertThat(map.at("/features/0/geometry").isNull()).isTrue();
    assertThat(map.at("/features/0/properties/status").asText()).isEqualTo("corroborated");
    assertThat(map.has("bbox")).isFalse();
  }

  @Test
  void writesAnEmptyMapAndAnEmptyTable() throws IOException {
    assertThat(new ObjectMapper().readTree(exported("geojson", List.of())).get("features"))
        .isEmpty();
    assertThat(exported("csv", List.of())).startsWith("event_id,event_type,").endsWith("\r\n");
  }

  private static String exported(String format, List<ExportedEvent> events) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EventExports.named(format).write(events, Examples.account(), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
