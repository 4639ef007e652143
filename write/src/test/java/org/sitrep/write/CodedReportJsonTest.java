package org.sitrep.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Dating;
import org.sitrep.model.Report;

class CodedReportJsonTest {
  private final JsonNode json = CodedReportJson.of(Examples.coded());

  @Test
  void keepsTheOrderOfTheContract() {
    assertThat(keys(json))
        .containsExactly(
            "report_id",
            "title",
            "source",
            "language",
            "text",
            "dating",
            "sentences",
            "places",
            "dates",
            "actors",
            "attributions",
            "claims",
            "incidents",
            "control",
            "tempo",
            "relations",
            "skipped");
    assertThat(String.join(" ", keys(json.at("/claims/0"))))
        .isEqualTo(
            "claim_id sentence trigger event_type mode contexts acled_event_type"
                + " acled_sub_event_type cameo factuality factuality_cue actors recipients places"
                + " date killed injured displaced detained instruments attributions rule"
                + " confidence");
  }

  @Test
  void quotesTheTextAtEveryOffsetCountedInCodePoints() {
    int[] points = Examples.TEXT.codePoints().toArray();
    List<JsonNode> spans = new ArrayList<>();
    collectSpans(json, spans);

    assertThat(spans).hasSize(20);
    for (JsonNode span : spans) {
      int start = span.get("start").asInt();
      int length = span.get("end").asInt() - start;
      assertThat(new String(points, start, length)).isEqualTo(span.get("text").asText());
    }
    assertThat(json.at("/sentences/2/end").asInt()).isEqualTo(points.length);
  }

  private static void collectSpans(JsonNode node, List<JsonNode> spans) {
    if (node.has("text") && node.has("start")) {
      spans.add(node);
    }
    node.forEach(child -> collectSpans(child, spans));
  }

  @Test
  void writesNamesOfTypesInCapitalsAndAllOthersSmall() {
    assertThat(json.at("/claims/0/event_type").asText()).isEqualTo("COERCE");
    assertThat(json.at("/claims/0/factuality").asText()).isEqualTo("actual");
    assertThat(json.at("/control/0/state").asText()).isEqualTo("cut_off");
    assertThat(json.at("/relations/0/relation").asText()).isEqualTo("member_of");
    assertThat(json.at("/dating/verdict").asText()).isEqualTo("consistent");
  }

  @Test
  void givesBothEndsOfADateOrNeither() {
    assertThat(json.at("/dates/0/from").asText()).isEqualTo("2031-03-03");
    assertThat(json.at("/dates/1/from").isNull()).isTrue();
    assertThat(json.at("/dates/1/to").isNull()).isTrue();
  }

  @Test
  void countsTheDeadWithTheWordsAndTheSides() {
    assertThat(json.at("/claims/1/killed").toString())
        .isEqualTo(
            "{\"low\":6,\"best\":6,\"high\":null,\"text\":\"Six people\",\"start\":73,\"end\":83,"
                + "\"by_side\":[{\"side\":\"civilians\",\"low\":2,\"high\":6}]}");
    assertThat(json.at("/claims/1/injured").isNull()).isTrue();
  }

  @Test
  void writesUnknownValuesAsNullAndNothingFoundAsEmptyLists() {
    Report report = Report.of("bare", "Nothing happened.");
    JsonNode bare =
        CodedReportJson.of(
            new CodedReport(
                report,
                Dating.unbounded(null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));

    assertThat(bare.toString())
        .isEqualTo(
            "{\"report_id\":\"bare\",\"title\":null,\"source\":null,\"language\":null,"
                + "\"text\":\"Nothing happened.\",\"dating\":{\"printed\":null,"
                + "\"window_from\":null,\"window_to\":null,\"verdict\":\"unknown\",\"because\":[]},"
                + "\"sentences\":[],\"places\":[],\"dates\":[],\"actors\":[],\"attributions\":[],"
                + "\"claims\":[],\"incidents\":[],\"control\":[],\"tempo\":[],\"relations\":[],"
                + "\"skipped\":[]}");
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }
}
