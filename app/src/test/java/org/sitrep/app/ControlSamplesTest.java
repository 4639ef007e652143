package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.link.events.EventLinker;
import org.sitrep.link.events.MergeWindows;
import org.sitrep.link.side.ArmedSide;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Event;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;

/**
 * Runs the reports of samples/control through the whole house and holds what {@code control},
 * {@code tempo} and {@code explain} print against samples/control/expected.json.
 */
final class ControlSamplesTest {
  private static final Path SAMPLES = Path.of("..", "samples", "control");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;
  private static JsonNode expected;

  @BeforeAll
  static void run() throws IOException {
    expected = JSON.readTree(SAMPLES.resolve("expected.json").toFile());
    Ran ran = Ran.sitrep("run", SAMPLES.resolve("reports").toString(), "--store", store());
    assertThat(ran.exitCode()).as(ran.err()).isEqualTo(ExitCode.DONE);
  }

  private static String store() {
    return folder.resolve("control.db").toString();
  }

  @Test
  void everyPlaceHasTheTimelineThatACarefulReaderTakes() throws IOException {
    List<JsonNode> changes = lines(Ran.sitrep("control", "--store", store()));
    List<String> misses = new ArrayList<>();
    for (JsonNode row : expected.path("control")) {
      String place = row.path("place").asText();
      List<JsonNode> found = of(changes, place);
      boolean met = found.size() == row.path("changes").size();
      for (int i = 0; met && i < found.size(); i++) {
        met = meets(found.get(i), row.path("changes").get(i));
      }
      if (!met) {
        misses.add(place + ": " + found);
      }
    }
    assertThat(misses).isEmpty();
    assertThat(expected.path("control")).hasSize(13);
  }

  @Test
  void aPlaceThatNobodyIsToldToHoldHasNone() throws IOException {
    List<JsonNode> changes = lines(Ran.sitrep("control", "--store", store()));
    for (JsonNode row : expected.path("nobody")) {
      assertThat(of(changes, row.path("place").asText())).as(row.toString()).isEmpty();
    }
  }

  @Test
  void theTempoIsThatOfTheEventsAgainstTheDaysBefore() throws IOException {
    List<JsonNode> days =
        lines(
            Ran.sitrep(
                "tempo",
                "--store",
                store(),
                "--side",
                "RUSMIL",
                "--area",
                "odesa",
                "--from",
                "2031-09-01",
                "--to",
                "2031-09-17"));
    List<JsonNode> wanted = new ArrayList<>();
    expected.path("tempo").forEach(wanted::add);
    assertThat(days).isEqualTo(wanted);
  }

  @Test
  void theGovernmentOfASideIsCountedWithItsArmy() throws IOException {
    Ran army = Ran.sitrep("tempo", "--store", store(), "--side", "RUSMIL");
    Ran government = Ran.sitrep("tempo", "--store", store(), "--side", "rusgov");
    assertThat(government.out()).isEqualTo(army.out()).isNotEmpty();
  }

  @Test
  void aTableIsForPeople() {
    Ran control =
        Ran.sitrep("control", "--store", store(), "--place", "síNGA", "--format", "table");
    assertThat(control.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(control.out().lines()).hasSize(4).first().asString().startsWith("PLACE ");
    assertThat(control.out()).contains("Singa                  2031-03-27  -           held ");
    assertThat(control.err()).contains("3 changes of control at 1 place (2 held, 1 claimed,");
    Ran tempo = Ran.sitrep("tempo", "--store", store(), "--area", "odesa", "--format", "table");
    assertThat(tempo.out())
        .contains("RUSMIL       Odesa, UKR                   2031-09-03        2    0.14    0.04");
  }

  @Test
  void whatNobodyTellsOfIsSaidAndANearNameIsOffered() {
    Ran control = Ran.sitrep("control", "--store", store(), "--place", "Kupiansk");
    assertThat(control.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(control.out()).isEmpty();
    assertThat(control.err())
        .contains("no report tells who held \"Kupiansk\". Did you mean: Kupyansk?");
    Ran tempo = Ran.sitrep("tempo", "--store", store(), "--side", "FRAMIL");
    assertThat(tempo.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(tempo.err()).contains("0 actions on 0 days");
  }

  @Test
  void aPlaceOnADayIsExplained() throws IOException {
    Ran ran = Ran.sitrep("explain", "singa", "2031-03-05", "--store", store());
    assertThat(ran.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(ran.err()).contains("in one side's hands");
    JsonNode explanation = JSON.readTree(ran.out());
    assertThat(explanation.path("a").asText()).isEqualTo("Singa");
    assertThat(explanation.path("rules").get(0).path("says").asText())
        .isEqualTo(
            "Singa is claimed by Rapid Support Forces, by its own word alone, from 2031-03-04"
                + " until 2031-03-08");
    assertThat(explanation.path("rules").get(2).path("rule").asText()).isEqualTo("against");
    Ran before = Ran.sitrep("explain", "Singa", "2031-03-01", "--store", store());
    assertThat(before.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(before.err()).contains("No report tells who held Singa on 2031-03-01 or before");
  }

  @Test
  void twoReportsAndTwoClaimsAreExplained() throws IOException {
    Ran copy = Ran.sitrep("explain", "sudan-claim", "sudan-claim-reprinted", "--store", store());
    assertThat(copy.err()).contains("joined");
    Ran claims = Ran.sitrep("explain", "congo-taken#1", "congo-taken-too#1", "--store", store());
    assertThat(JSON.readTree(claims.out()).path("rules"))
        .extracting(rule -> rule.path("rule").asText())
        .containsExactly(
            "copy", "kind", "place", "date", "actors", "recipients", "killed", "outcome");
    Ran unknown = Ran.sitrep("explain", "congo-taken#1", "nothing#1", "--store", store());
    assertThat(unknown.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(unknown.err()).contains("neither a claim nor a report nor an event nothing#1");
  }

  @Test
  void anEventIdThatGaveWayLeadsOn() throws IOException {
    String merged = folder.resolve("merged.db").toString();
    EventLinker linker = new EventLinker(MergeWindows.DEFAULT);
    List<CodedReport> reports;
    try (Store store = Stores.open(store())) {
      reports =
          store.reports().stream().filter(coded -> coded.id().startsWith("congo-taken")).toList();
    }
    List<Event> apart = new ArrayList<>();
    reports.forEach(coded -> apart.addAll(linker.link(List.of(coded), List.of())));
    List<Event> together = linker.link(reports, List.of());
    try (Store store = Stores.open(merged)) {
      store.keep(reports);
      store.replaceLinks(List.of(), apart, Instant.EPOCH);
      store.replaceLinks(List.of(), together, Instant.EPOCH);
    }
    List<String> living = together.stream().map(Event::id).toList();
    String gone =
        apart.stream().map(Event::id).filter(id -> !living.contains(id)).findFirst().orElseThrow();

    Ran ran = Ran.sitrep("explain", gone, "--store", merged);

    assertThat(ran.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(ran.err()).contains("Event " + gone + " is no more: most of its claims are now in ");
    assertThat(JSON.readTree(ran.out()).path("a").asText()).isIn(living);
  }

  /** Each field of the row is met, and everybody named speaks for it, or against it. */
  private static boolean meets(JsonNode change, JsonNode row) {
    return among(row.path("from"), change.path("from"))
        && (row.path("to").isNull()
            ? change.path("to").isNull()
            : among(row.path("to"), change.path("to")))
        && row.path("state").equals(change.path("state"))
        && holds(row.path("holder"), change.path("holder"))
        && texts(row.path("claims")).equals(reports(change.path("claims")))
        && texts(row.path("against")).equals(reports(change.path("against")));
  }

  private static boolean among(JsonNode days, JsonNode day) {
    for (JsonNode each : days) {
      if (each.equals(day)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(JsonNode code, JsonNode holder) {
    ArmedSide wanted = ArmedSide.ofCode(textOrNull(code));
    ArmedSide found = ArmedSide.ofCode(textOrNull(holder.path("code")));
    return wanted == null ? holder.isNull() : found != null && wanted.same(found);
  }

  private static @Nullable String textOrNull(JsonNode node) {
    return node.isTextual() ? node.asText() : null;
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new TreeSet<>();
    list.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  private static Set<String> reports(JsonNode testimonies) {
    Set<String> reports = new TreeSet<>();
    testimonies.forEach(each -> reports.add(each.path("report_id").asText()));
    return reports;
  }

  private static List<JsonNode> of(List<JsonNode> changes, String place) {
    return changes.stream()
        .filter(change -> change.path("place").path("name").asText().equals(place))
        .toList();
  }

  private static List<JsonNode> lines(Ran ran) throws IOException {
    assertThat(ran.exitCode()).as(ran.err()).isEqualTo(ExitCode.DONE);
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : ran.out().lines().toList()) {
      nodes.add(JSON.readTree(line));
    }
    return nodes;
  }
}
