package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide stays as it is, whatever is run and recoded afterwards. */
final class ReviewTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private String store = "";
  private List<JsonNode> before = List.of();

  @BeforeEach
  void readReports() throws IOException {
    store = folder.resolve("review.db").toString();
    Path reports = folder.resolve("reports.jsonl");
    Files.writeString(
        reports,
        line(
                "a",
                "2024-05-06",
                "Wire One",
                "Shells hit a market in Kharkiv on Monday, killing four"
                    + " people, the mayor said. Police arrested two men in Odesa on Sunday.")
            + line(
                "b",
                "2024-05-07",
                "Wire Two",
                "An artillery strike on a market in Kharkiv on Monday"
                    + " killed five people, rescue workers said."));
    assertThat(Ran.sitrep("run", reports.toString(), "--store", store).exitCode()).isZero();
    before = events();
    assertThat(before).hasSizeGreaterThanOrEqualTo(2);
  }

  private static String line(String id, String day, String source, String text) {
    return JSON.createObjectNode()
            .put("id", id)
            .put("published", day)
            .put("source", source)
            .put("text", text)
        + "\n";
  }

  private List<JsonNode> events() {
    Ran ran = Ran.sitrep("export", "--store", store);
    assertThat(ran.exitCode()).isZero();
    return lines(ran.out());
  }

  private static List<JsonNode> lines(String out) {
    List<JsonNode> nodes = new ArrayList<>();
    out.lines().forEach(line -> nodes.add(read(line)));
    return nodes;
  }

  private static JsonNode read(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException noJson) {
      throw new AssertionError(line, noJson);
    }
  }

  private Ran review(String... words) {
    List<String> all = new ArrayList<>(List.of("review"));
    all.addAll(List.of(words));
    all.addAll(List.of("--store", store));
    if (!words[0].equals("list")) {
      all.addAll(List.of("--by", "A. Desk"));
    }
    return Ran.sitrep(all.toArray(String[]::new));
  }

  private void recode() {
    Ran ran = Ran.sitrep("recode", "--all", "--store", store);
    assertThat(ran.exitCode()).as(ran.err()).isZero();
    assertThat(ran.err()).contains("2 of 2 reports to code by", "2 coded");
  }

  private static String id(JsonNode event) {
    return event.get("event_id").asText();
  }

  private JsonNode event(String id) {
    return events().stream().filter(event -> id(event).equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aCorrectionAndACommentOutliveARecoding() {
    String id = id(before.get(0));
    Ran corrected = review("correct", id, "killed=7-9", "status=disputed", "--note", "Morgue list");
    assertThat(corrected.exitCode()).as(corrected.err()).isZero();
    assertThat(lines(corrected.out())).hasSize(2);
    assertThat(review("comment", id, "Ask the hospital.").exitCode()).isZero();
    assertThat(review("accept", id).exitCode()).isZero();

    recode();

    assertThat(event(id).at("/killed/high").asInt()).isEqualTo(9);
    assertThat(event(id).get("status").asText()).isEqualTo("disputed");
    List<JsonNode> listed = lines(review("list", id).out());
    assertThat(listed)
        .extracting(d -> d.get("kind").asText())
        .containsExactly("correct", "correct", "comment", "accept");
    assertThat(listed.get(0).get("by").asText()).isEqualTo("A. Desk");
    assertThat(listed.get(0).get("note").asText()).isEqualTo("Morgue list");
  }

  @Test
  void aMergeAndASplitOutliveARecoding() {
    String first = id(before.get(0));
    String second = id(before.get(1));
    assertThat(review("merge", first, second).exitCode()).isZero();
    assertThat(events()).hasSize(before.size() - 1);
    recode();
    assertThat(events()).hasSize(before.size() - 1);

    JsonNode merged =
        events().stream().filter(e -> e.get("claims").size() > 1).findFirst().orElseThrow();
    List<String> claims =
        StreamSupport.stream(merged.get("claims").spliterator(), false)
            .map(claim -> claim.get("claim_id").asText())
            .toList();
    assertThat(review("split", id(merged), claims.get(0)).exitCode()).isZero();
    int parted = events().size();
    recode();
    assertThat(events()).hasSize(parted);
  }

  @Test
  void whatIsWithdrawnStaysRetractedAfterARecoding() {
    assertThat(review("withdraw", "--report", "a").exitCode()).isZero();
    assertThat(review("withdraw", "--report", "b").exitCode()).isZero();
    recode();

    assertThat(events()).allMatch(event -> event.get("status").asText().equals("retracted"));
  }

  @Test
  void saysWhatCannotBeDecided() {
    String id = id(before.get(0));

    assertThat(review("accept", "none").err()).contains("There is no event none.");
    assertThat(review("correct", id, "killed").err()).contains("FIELD=VALUE expected");
    assertThat(review("correct", id, "colour=red").err())
        .contains("No field colour can be corrected");
    assertThat(review("withdraw").err()).contains("Withdraw what?");
    assertThat(review("merge", id, id).exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(Ran.sitrep("review").err()).contains("Which? accept, correct");
    assertThat(review("list").exitCode()).isEqualTo(ExitCode.NOTHING);
  }

  @Test
  void recodesOnlyWhatAnotherCodebookCoded() throws IOException {
    Ran none = Ran.sitrep("recode", "--store", store);
    assertThat(none.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(none.err()).contains("all were coded by codebook");

    Path own = Files.createDirectory(folder.resolve("codebook"));
    Files.writeString(own.resolve("learned.model"), "");
    Ran ran = Ran.sitrep("recode", "--store", store, "--codebook", own.toString());
    assertThat(ran.exitCode()).as(ran.err()).isZero();
    assertThat(ran.err()).contains("2 of 2 reports to code by");
    assertThat(Ran.sitrep("recode", "--store", store, "--codebook", own.toString()).exitCode())
        .isEqualTo(ExitCode.NOTHING);
  }

  @Test
  void aRecodingThatWasKilledGoesOnAndLinks() {
    KilledRecoding.afterOneReport(store, "a");
    Ran ran = Ran.sitrep("recode", "--store", store);

    assertThat(ran.exitCode()).as(ran.err()).isZero();
    assertThat(ran.err()).contains("1 of 2 reports to code by");
    assertThat(events())
        .extracting(ReviewTest::id)
        .containsExactlyElementsOf(before.stream().map(ReviewTest::id).toList());
  }
}
