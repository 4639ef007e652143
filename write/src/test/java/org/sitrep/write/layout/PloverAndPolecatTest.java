package org.sitrep.write.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitrep.model.EventStatus;
import org.sitrep.model.EventType;
import org.sitrep.model.Factuality;
import org.sitrep.write.Examples;
import org.sitrep.write.ExportedEvent;
import org.sitrep.write.MadeUp;
import org.sitrep.write.Written;

class PloverAndPolecatTest {
  private static final ExportedEvent STRIKE =
      MadeUp.airstrike()
          .told("r9#0", CodedReports.STRIKE, "Example Times", "https://www.times.example/9")
          .stored(CodedReports.SHELF);

  @Test
  void ploverNamesItsFields() throws IOException {
    JsonNode record = plover(STRIKE);

    assertThat(record.get("date").asText()).isEqualTo("2024-12-02");
    assertThat(record.at("/actor/0").toString())
        .isEqualTo(
            "{\"code\":\"SYR\",\"sector\":\"MIL\",\"entity_text\":\"Warplanes\","
                + "\"identifier_text\":\"Syrian Air Force\"}");
    assertThat(record.get("event").toString()).isEqualTo("[\"ASSAULT\"]");
    assertThat(record.get("mode").toString()).isEqualTo("[\"aerial\"]");
    assertThat(record.get("quad_code").asInt()).isEqualTo(4);
    assertThat(record.get("event_scale").asDouble()).isEqualTo(-9.5);
    assertThat(record.at("/event_loc/extracted_place").asText()).isEqualTo("Idlib city");
    assertThat(record.at("/event_loc/resolution").asInt()).isEqualTo(4);
    assertThat(record.at("/counts").toString())
        .isEqualTo(
            "{\"dead\":6,\"dead_low\":5,\"dead_high\":12,"
                + "\"injured\":9,\"injured_low\":9,\"injured_high\":9}");
    assertThat(record.at("/text_info/end").asInt()).isEqualTo(83);
    assertThat(record.at("/cite_info/codebook").asText()).isEqualTo("2026.11");
    assertThat(record.at("/cite_info/citation").asText()).startsWith("Conflict events");
  }

  @Test
  void ploverMarksWhatIsNotHeldToHaveHappened() throws IOException {
    ExportedEvent planned =
        MadeUp.airstrike()
            .status(EventStatus.PLANNED)
            .told("r1#0", "It will strike.", null, null, Factuality.FUTURE)
            .stored();
    assertThat(plover(planned).get("mode").toString()).isEqualTo("[\"aerial\",\"future\"]");
  }

  @Test
  void ploverLeavesOutWhatItsManualRequires() throws IOException {
    ExportedEvent aid = MadeUp.event("aid").type(EventType.AID, null).by("x", "NGOXXX").stored();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    var tally =
        new PloverExport().write(List.of(aid, MadeUp.event("n").stored()), Examples.account(), out);

    assertThat(tally.leftOut())
        .containsEntry("of a type that needs a recipient, without one", 1L)
        .containsEntry("without a known actor", 1L);
    assertThat(out.size()).isZero();
  }

  @Test
  void polecatHasFortyColumnsWithHeader() throws IOException {
    assertThat(new PolecatLayout().columns()).hasSize(40).doesNotHaveDuplicates();
    assertThat(Rows.of("polecat", List.of()).text())
        .startsWith("Event ID\tEvent Date\tEvent Type\t")
        .endsWith("\tLanguage\tVersion\n");
  }

  @Test
  void polecatCodesPartiesAndPlaces() throws IOException {
    Map<String, String> row = Rows.of("polecat", STRIKE).cells().get(0);

    assertThat(row)
        .containsEntry("Intensity", "-9.5")
        .containsEntry("Contexts", "military")
        .containsEntry("Actor Country", "SYR")
        .containsEntry("Actor COW", "652")
        .containsEntry("Primary Actor Sector", "MIL")
        .containsEntry("Actor Name Raw", "Warplanes")
        .containsEntry("Recipient Name Raw", "residents")
        .containsEntry("Actor Title", "")
        .containsEntry("City", "Idlib")
        .containsEntry("GeoNames ID", "169389")
        .containsEntry("Raw Placename", "Idlib city")
        .containsEntry("Publication Date", "2024-12-03")
        .containsEntry("Version", "sitrep 0.1.0, codebook 2026.11");
  }

  private static JsonNode plover(ExportedEvent event) throws IOException {
    return new ObjectMapper().readTree(Written.text(new PloverExport(), List.of(event)));
  }
}
