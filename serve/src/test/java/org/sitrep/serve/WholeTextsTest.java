package org.sitrep.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.serve.http.AccessToken;

/** The whole text of a report is for whoever put it in. */
class WholeTextsTest {
  private static final String SECRET = "0123456789abcdef-secret";
  private static final String LEAD = "Rain fell on the coast.";
  private static final String[] BEARER = {"Authorization", "Bearer " + SECRET};

  @TempDir private Path folder;

  private Served served(UnaryOperator<ServeSettings> settings) {
    Served served = Served.of(folder, List.of(Velland.RAID), settings);
    served.store().keep(List.of(Velland.withLead("long", LEAD)));
    return served;
  }

  private static ServeSettings opened(ServeSettings settings) {
    return settings.onHost("0.0.0.0");
  }

  private static ServeSettings guarded(ServeSettings settings) {
    return settings.openTo(AccessToken.of(SECRET));
  }

  private static void isWhole(JsonNode report) {
    assertThat(report.get("text").asText()).isEqualTo(LEAD + " " + Velland.TEXT);
    assertThat(report.get("excerpt").asBoolean()).isFalse();
  }

  private static void isExcerpt(JsonNode report) {
    String text = report.get("text").asText();
    assertThat(text).endsWith(Velland.TEXT).doesNotContain("Rain");
    assertThat(text.codePointCount(0, text.length()))
        .isEqualTo(
            (LEAD + " " + Velland.TEXT)
                .codePointCount(0, LEAD.length() + 1 + Velland.TEXT.length()));
    assertThat(report.get("excerpt").asBoolean()).isTrue();
    assertThat(report.has("url")).isTrue();
  }

  @Test
  void whoSitsAtTheMachineReadsAll() {
    try (Served served = served(settings -> settings)) {
      isWhole(served.json("api/reports/long"));
      assertThat(served.json("api/status").get("texts").asText()).isEqualTo("whole");
    }
  }

  @Test
  void othersReadTheSentencesThatClaimsQuote() {
    try (Served served = served(WholeTextsTest::opened)) {
      String answer = served.get("api/reports/long").body();
      isExcerpt(Served.read(answer));
      assertThat(answer).doesNotContain("Rain").doesNotContain("coast");
      JsonNode pair = served.json("api/compare?a=courier&b=long");
      isExcerpt(pair.get("b"));
      assertThat(served.get("api/claims?report=long").body())
          .contains("Jets struck a camp")
          .doesNotContain("Rain");
      assertThat(served.json("api/status").get("texts").asText()).isEqualTo("quotes");
    }
  }

  @Test
  void whoBearsTheTokenReadsAllAndOthersDoNotEvenAtTheMachine() {
    try (Served served = served(WholeTextsTest::guarded)) {
      isExcerpt(served.json("api/reports/long"));
      assertThat(served.json("api/status").get("texts").asText()).isEqualTo("token");
      isWhole(served.json("api/reports/long", BEARER));
      isWhole(served.json("api/compare?a=long&b=courier", BEARER).get("a"));
      assertThat(served.json("api/status", BEARER).get("texts").asText()).isEqualTo("whole");
    }
  }

  @Test
  void anExcerptThatWasKeptIsNotTakenForTheWhole() {
    try (Served served = served(WholeTextsTest::guarded)) {
      HttpResponse<String> excerpt = served.get("api/reports/long");
      String tag = excerpt.headers().firstValue("ETag").orElseThrow();
      assertThat(excerpt.headers().firstValue("Vary").orElseThrow()).contains("Authorization");

      assertThat(served.get("api/reports/long", "If-None-Match", tag).statusCode()).isEqualTo(304);
      HttpResponse<String> whole =
          served.get("api/reports/long", "If-None-Match", tag, "Authorization", "Bearer " + SECRET);
      assertThat(whole.statusCode()).isEqualTo(200);
      isWhole(Served.read(whole.body()));
    }
  }
}
