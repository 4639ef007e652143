package org.sitrep.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.write.format.EventExports;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordRoutesTest {
  private Served served;

  @BeforeAll
  void start(@TempDir Path folder) {
    served =
        Served.of(
            folder,
            List.of(
                Velland.RAID,
                Velland.TALKS,
                Velland.islandRaid(LocalDate.of(2031, 4, 1), LocalDate.of(2031, 4, 3))),
            settings ->
                settings.withSituation(
                    (form, country, from, to) ->
                        form == SituationWriter.Form.HTML
                            ? "<!DOCTYPE html><style>p { margin: 0 }</style><p>" + country
                            : "\""
                                + String.join(" ", form.name(), country, from + ".." + to)
                                + "\""));
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @Test
  void givesPagesOfEventsWithTheAddressOfTheNext() {
    JsonNode page = served.json("api/events?limit=2&order=latest");

    assertThat(page.get("events").findValuesAsText("event_id")).containsExactly("island", "raid");
    assertThat(page.get("matched").asInt()).isEqualTo(3);
    assertThat(page.get("returned").asInt()).isEqualTo(2);
    JsonNode next = served.json(page.get("next").asText().substring(1));
    assertThat(next.get("events").findValuesAsText("event_id")).containsExactly("talks");
    assertThat(next.get("next").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'type=assault,CONSULT', island raid talks",
    "type=assault&type=consult&from=2031-03-10, island",
    "from=2031-03-10&undated=true, island talks",
    "actor=velland, island raid talks",
    "actor=XVLMIL, island raid talks",
    "origins=2, ''",
    "status=REPORTED&country=xvl, island raid",
    "since=2021-03-06T12:00:00Z, island raid talks",
    "since=2021-03-06T12:00:01Z, ''",
    "'bbox=170,-20,-170,-10', island"
  })
  void takesTheSameFiltersEverywhere(String query, String expected) {
    List<String> events = served.json("api/events?" + query).findValuesAsText("event_id");
    List<String> overview = new ArrayList<>();
    served
        .json("api/overview?" + query)
        .get("events")
        .get("id")
        .forEach(id -> overview.add(id.asText()));
    List<String> layer =
        served.json("api/events.geojson?" + query).get("features").findValuesAsText("id");

    assertThat(String.join(" ", events)).isEqualTo(expected);
    assertThat(overview).isEqualTo(events);
    assertThat(layer).isEqualTo(events);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "origins=many", "undated=perhaps", "since=2031-03-04", "bbox=1,2,3,4,5", "bbox=1,2,x,4",
        "from=2031-03-04&to=2031-03-03", "limit=0", "limit=10001", "order=oldest", "offset=-1"
      })
  void refusesValuesThatCannotBe(String query) {
    HttpResponse<String> refused = served.get("api/events?" + query);

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void tellsWhoTakesPartAndHowManyWereKilled() {
    JsonNode airForce = served.json("api/actors").get(0);

    assertThat(airForce.get("name").asText()).isEqualTo("Velland air force");
    assertThat(airForce.get("events").asInt()).isEqualTo(3);
    assertThat(airForce.get("as_actor").asInt()).isEqualTo(3);
    assertThat(airForce.get("as_recipient").asInt()).isEqualTo(1);
    assertThat(airForce.get("killed_low").asInt()).isEqualTo(2);
    assertThat(airForce.get("killed_high").asInt()).isEqualTo(4);
    assertThat(airForce.get("first").asText()).isEqualTo("2031-03-03");
    assertThat(airForce.get("last").asText()).isEqualTo("2031-04-03");
    assertThat(airForce.get("types").toString()).isEqualTo("{\"ASSAULT\":2,\"CONSULT\":1}");
    assertThat(served.json("api/actors?type=consult").get(0).get("events").asInt()).isEqualTo(1);
  }

  @Test
  void tellsWhoActsUponWhom() {
    JsonNode edges = served.json("api/relations").get("edges");

    assertThat(edges).hasSize(1);
    assertThat(edges.get(0).get("actor").get("code").asText()).isEqualTo("XVLMIL");
    assertThat(edges.get(0).get("recipient").get("code").asText()).isEqualTo("XVLMIL");
    assertThat(edges.get(0).get("types").toString()).isEqualTo("{\"ASSAULT\":1}");
  }

  @Test
  void tellsWhoPrintsCopiesOfWhom() {
    JsonNode sources = served.json("api/sources");

    assertThat(sources.get("sources").toString())
        .isEqualTo(
            "[{\"source\":\"Delm Courier\",\"reports\":1,\"originals\":1,\"copies_given\":1,"
                + "\"copies_taken\":0},{\"source\":\"World Mirror\",\"reports\":1,\"originals\":0,"
                + "\"copies_given\":0,\"copies_taken\":1}]");
    assertThat(sources.get("pairs").toString())
        .isEqualTo("[{\"from\":\"Delm Courier\",\"to\":\"World Mirror\",\"copies\":1}]");
  }

  @Test
  void givesClaimsThatCanBeReadByThemselves() {
    JsonNode claim = served.json("api/claims?event=raid").get(0);

    assertThat(claim.get("claim_id").asText()).isEqualTo("courier#0");
    assertThat(claim.get("report_id").asText()).isEqualTo("courier");
    assertThat(claim.get("source").asText()).isEqualTo("Delm Courier");
    assertThat(claim.get("quote").asText()).isEqualTo(Velland.TEXT);
    assertThat(served.json("api/claims?report=mirror")).hasSize(1);
    assertThat(served.get("api/claims").statusCode()).isEqualTo(400);
    assertThat(served.get("api/claims?event=raid&report=mirror").statusCode()).isEqualTo(400);
    assertThat(served.get("api/claims?event=none").statusCode()).isEqualTo(404);
  }

  @Test
  void givesPagesOfReportsByWords() {
    JsonNode page = served.json("api/reports?q=jets&limit=1");

    assertThat(page.get("matched").asInt()).isEqualTo(2);
    assertThat(page.get("reports")).hasSize(1);
    assertThat(served.json("api/reports?q=submarine")).isEmpty();
  }

  @Test
  void givesEveryFormatAsADownloadThatStatesItself() {
    HttpResponse<String> csv = served.get("api/export?format=csv&country=XVL");

    assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
        .isEqualTo("attachment; filename=\"sitrep-events.csv\"");
    assertThat(csv.headers().firstValue("Sitrep-Filters")).contains("format=csv&country=XVL");
    assertThat(csv.headers().firstValue("Sitrep-Citation").orElse("")).contains("codebook");
    assertThat(csv.body().lines().count()).isEqualTo(3);
    for (String format : EventExports.names()) {
      assertThat(served.get("api/export?format=" + format).statusCode()).as(format).isEqualTo(200);
    }
    assertThat(served.get("api/export?format=xls").body()).contains("jsonl, csv");
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, text/html",
    "'text/html;q=0.1, text/markdown', text/markdown",
    "'application/json;q=0.5, text/*;q=0.4', application/json",
    "*/*, application/json"
  })
  void writesTheSituationInTheFormThatIsAskedFor(String accept, String expected) {
    HttpResponse<String> answer =
        served.get("api/situation?country=XVL&from=2031-03-01&to=2031-03-07", "Accept", accept);

    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(expected);
    assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept");
  }

  @Test
  void writesTheSituationOfTheLastWeekWhereNoneIsNamed() {
    assertThat(served.json("api/situation?country=XVL").asText())
        .isEqualTo("JSON XVL 2031-03-28..2031-04-03");
    assertThat(served.get("api/situation").statusCode()).isEqualTo(400);
    assertThat(
            served
                .get("api/situation?country=XVL", "Accept", "text/html")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse(""))
        .contains("style-src 'self' 'sha256-")
        .doesNotContain("unsafe");
  }

  @Test
  void refusesAMediaTypeThatItDoesNotGive() {
    HttpResponse<String> refused = served.get("api/events", "Accept", "text/csv");

    assertThat(refused.statusCode()).isEqualTo(406);
    assertThat(refused.body()).contains("application/json");
    assertThat(served.get("api/events", "Accept", "application/json;q=0").statusCode())
        .isEqualTo(406);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api/events",
        "api/events/raid",
        "api/status",
        "ogc/collections/events/items",
        "api/sources",
        "api/reports/courier",
        "api/export?format=csv"
      })
  void sendsNothingTwiceToWhoHoldsIt(String path) {
    String tag = served.get(path).headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = served.get(path, "If-None-Match", tag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("ETag")).contains(tag);
    assertThat(served.get(path, "If-None-Match", "\"another\"").statusCode()).isEqualTo(200);
  }

  @Test
  void givesTheHistoryOfAnEventAndWhatIsNoMore() {
    assertThat(served.json("api/events/raid/history").get(0).get("revision").asInt()).isEqualTo(1);
    assertThat(served.get("api/events/none/history").statusCode()).isEqualTo(404);
    assertThat(served.json("api/deletions")).isEmpty();
    assertThat(served.get("api/events/raid?as_of=2001-01-01T00:00:00Z").statusCode())
        .isEqualTo(404);
  }
}
