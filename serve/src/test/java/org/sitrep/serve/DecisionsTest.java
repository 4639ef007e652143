package org.sitrep.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.serve.http.AccessToken;

class DecisionsTest {
  private static final String SECRET = "0123456789abcdef-secret";
  private static final String PATH = "api/events/raid/decisions";
  private static final String COMMENT =
      "{\"kind\":\"comment\",\"by\":\"a reviewer\",\"note\":\"Checked against the map.\"}";

  private Served served;

  @BeforeEach
  void start(@TempDir Path folder) {
    served =
        Served.of(
            folder,
            List.of(Velland.RAID, Velland.TALKS),
            settings -> settings.openTo(AccessToken.of(SECRET)));
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private HttpResponse<String> post(String path, String body) {
    return served.send(
        "POST",
        path,
        body,
        "Authorization",
        "Bearer " + SECRET,
        "Content-Type",
        "application/json");
  }

  @Test
  void keepsADecisionOfWhoBearsTheToken() {
    HttpResponse<String> kept = post(PATH, COMMENT);

    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
    assertThat(kept.headers().firstValue("Location")).contains("/api/events/raid");
    JsonNode decision = Served.read(kept.body());
    assertThat(decision.get("number").asInt()).isEqualTo(1);
    assertThat(decision.get("by").asText()).isEqualTo("a reviewer");
    assertThat(served.json("api/events/raid").get("decisions").get(0)).isEqualTo(decision);
    assertThat(served.json(PATH).get(0)).isEqualTo(decision);
    assertThat(served.json("api/decisions")).hasSize(1);
    assertThat(served.json("api/status").get("decisions").asInt()).isEqualTo(1);
  }

  @Test
  void keepsWhatTheMachineMadeBesideWhatPeopleCorrected() {
    HttpResponse<String> kept =
        post(
            PATH,
            "{\"kind\":\"correct\",\"by\":\"a"
                + " reviewer\",\"field\":\"event_type\",\"value\":\"COERCE\"}");

    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
    JsonNode raid = served.json("api/events/raid");
    assertThat(raid.get("event_type").asText()).isEqualTo("COERCE");
    assertThat(raid.get("machine").get("event_type").asText()).isEqualTo("ASSAULT");
    JsonNode history = served.json("api/events/raid/history");
    assertThat(history).hasSize(2);
    assertThat(history.get(0).get("event").get("event_type").asText()).isEqualTo("ASSAULT");
    assertThat(history.get(1).get("event").get("event_type").asText()).isEqualTo("COERCE");
    assertThat(served.json("api/events/talks").has("machine")).isFalse();
    assertThat(
            served
                .json("api/events/raid?as_of=" + Served.NOON.plusSeconds(1))
                .get("event_type")
                .asText())
        .isEqualTo("ASSAULT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"kind\":\"comment\",\"by\":\"x\"} | 400 | needs words",
        "{\"kind\":\"praise\",\"by\":\"x\"} | 400 | accept, correct, merge",
        "{\"kind\":\"accept\"} | 400 | needs by",
        "{\"kind\":\"accept\",\"by\":\"x\",\"who\":\"y\"} | 400 | Unknown key who",
        "{\"kind\":\"accept\",\"by\":\"x\",\"others\":\"y\"} | 400 | list of ids",
        "{\"kind\":\"accept\",\"by\":[]} | 400 | must be a text",
        "[] | 400 | must be an object",
        "{\"kind\": | 400 | no JSON",
        "{\"kind\":\"merge\",\"by\":\"x\",\"others\":[\"none\"]} | 409 | none",
        "{\"kind\":\"correct\",\"by\":\"x\",\"field\":\"smell\",\"value\":\"y\"} | 409 | smell"
      })
  void refusesADecisionThatCannotBe(String body, int status, String says) {
    HttpResponse<String> refused = post(PATH, body);

    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
    assertThat(Served.read(refused.body()).get("detail").asText()).contains(says);
    assertThat(served.store().decisions()).isEmpty();
  }

  @Test
  void refusesADecisionAboutNoEvent() {
    assertThat(post("api/events/none/decisions", COMMENT).statusCode()).isEqualTo(404);
    assertThat(served.get("api/events/none/decisions").statusCode()).isEqualTo(404);
  }

  @Test
  void refusesWhoDoesNotBearTheToken() {
    for (String header : List.of("Bearer wrong-wrong-wrong-wrong", "Basic " + SECRET, SECRET)) {
      HttpResponse<String> refused =
          served.send(
              "POST", PATH, COMMENT, "Authorization", header, "Content-Type", "application/json");
      assertThat(refused.statusCode()).as(header).isEqualTo(401);
      assertThat(refused.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
      assertThat(refused.body()).doesNotContain(SECRET);
    }
    assertThat(served.send("POST", PATH, COMMENT, "Content-Type", "application/json").statusCode())
        .isEqualTo(401);
    assertThat(served.store().decisions()).isEmpty();
  }

  @Test
  void refusesWhatIsNoJsonOrTooLong() {
    HttpResponse<String> text =
        served.send(
            "POST",
            PATH,
            COMMENT,
            "Authorization",
            "Bearer " + SECRET,
            "Content-Type",
            "text/plain");
    HttpResponse<String> huge = post(PATH, COMMENT.replace("map", "map".repeat(50_000)));

    assertThat(text.statusCode()).isEqualTo(415);
    assertThat(huge.statusCode()).isEqualTo(413);
    assertThat(huge.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void onlyReadsWithoutAToken(@TempDir Path folder) {
    try (Served reading = Served.of(folder, List.of(Velland.RAID), settings -> settings)) {
      HttpResponse<String> refused =
          reading.send(
              "POST",
              PATH,
              COMMENT,
              "Authorization",
              "Bearer " + SECRET,
              "Content-Type",
              "application/json");

      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(refused.body()).contains("--token-file");
      assertThat(reading.store().decisions()).isEmpty();
    }
  }

  @Test
  void neverTellsTheToken() {
    assertThat(ServeSettings.onPort(0).openTo(AccessToken.of(SECRET)).toString())
        .doesNotContain(SECRET);
    assertThatThrownBy(() -> AccessToken.of("too-short"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("16")
        .hasMessageNotContaining("too-short");
  }
}
