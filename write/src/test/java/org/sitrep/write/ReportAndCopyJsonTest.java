package org.sitrep.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Explanation;
import org.sitrep.model.Report;

class ReportAndCopyJsonTest {
  @Test
  void writesWhatWasReadOfAReport() {
    assertThat(JsonLines.line(ReportJson.of(Examples.report())))
        .isEqualTo(
            "{\"file\":\"in/page.html.gz\",\"id\":\"r1\",\"title\":\"Old Brenna taken\","
                + "\"byline\":\"A reporter\",\"dateline\":{\"place\":\"HARN\",\"agency\":null},"
                + "\"text\":\""
                + Examples.TEXT
                + "\",\"published\":\"2031-03-04T08:00:00Z\",\"modified\":\"2031-03-05\","
                + "\"source\":\"Vale Courier\",\"url\":\"https://vale.example/1\","
                + "\"language\":\"en\"}");
  }

  @Test
  void leavesNoKeyOfAReportOut() {
    assertThat(ReportJson.of(Report.of("x", "y")).toString())
        .isEqualTo(
            "{\"file\":null,\"id\":\"x\",\"title\":null,\"byline\":null,\"dateline\":null,"
                + "\"text\":\"y\",\"published\":null,\"modified\":null,\"source\":null,"
                + "\"url\":null,\"language\":null}");
  }

  @Test
  void pointsAtWhatChangedInTheTextOfEachOfThePair() {
    JsonNode json = CopyJson.of(Examples.copy(), Examples.TEXT, "Nine people died.");

    assertThat(json.at("/changed/0").toString())
        .isEqualTo(
            "{\"field\":\"count\",\"a\":\"Six people\",\"b\":\"Nine people\","
                + "\"a_start\":73,\"a_end\":83,\"b_start\":0,\"b_end\":11}");
  }

  @Test
  void givesPrintedDatesWithoutAnOffsetAndWhatWasLeftOutAsNull() {
    JsonNode json = CopyJson.of(Examples.copy(), Examples.TEXT, "Nine people died.");

    assertThat(json.at("/changed/1").toString())
        .isEqualTo(
            "{\"field\":\"date\",\"a\":\"2031-03-04\",\"b\":\"2031-03-07\","
                + "\"a_start\":null,\"a_end\":null,\"b_start\":null,\"b_end\":null}");
    assertThat(json.at("/changed/2/b").isNull()).isTrue();
    assertThat(json.at("/changed/2/b_start").isNull()).isTrue();
  }

  @Test
  void writesAPairInTheOrderOfTheContract() {
    assertThat(JsonLines.line(CopyJson.of(Examples.copy(), Examples.TEXT, "Nine people died.")))
        .startsWith(
            "{\"report_id\":\"r2\",\"copy_of\":\"r1\",\"kind\":\"rewrite\",\"score\":0.91,"
                + "\"direction\":\"known\",\"why_direction\":\"r1 is printed 3 days earlier\","
                + "\"shared\":0.78,\"aligned\":[{\"a\":0,\"b\":1,\"score\":0.93}],\"changed\":[")
        .endsWith("],\"added\":[2,3],\"omitted\":[1]}");
  }

  @Test
  void explainsEachRule() {
    Explanation explanation =
        new Explanation(
            "r1#0", "r2#4", false, List.of(new Explanation.Rule("day", false, "3 days apart")));

    assertThat(ExplanationJson.of(explanation).toString())
        .isEqualTo(
            "{\"a\":\"r1#0\",\"b\":\"r2#4\",\"joined\":false,\"rules\":["
                + "{\"rule\":\"day\",\"holds\":false,\"says\":\"3 days apart\"}]}");
  }
}
