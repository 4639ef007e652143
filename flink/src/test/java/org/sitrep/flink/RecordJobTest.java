package org.sitrep.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.JobID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.flink.wire.Envelope;
import org.sitrep.model.Edition;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Moment;
import org.sitrep.model.Report;
import org.sitrep.read.ReadSettings;
import org.sitrep.read.Reader;
import org.sitrep.store.Store;
import org.sitrep.store.StoredEvent;
import org.sitrep.store.Stores;

/** The job as a whole, on a broker, a database and a small Flink. */
final class RecordJobTest {
  private static final Path SAMPLES = Path.of("..", "samples");

  private static final String RAID =
      "Government warplanes struck a fuel depot in Idlib on Monday, killing five people and"
          + " wounding twelve, a hospital official said. Rescuers pulled two drivers from a burning"
          + " truck near the depot. The strike was the third on Idlib since November, the official"
          + " added, and fuel is short in Saraqib and Ariha too.";

  private static List<Report> samples() {
    List<Report> reports = new ArrayList<>();
    for (Path each : List.of(SAMPLES.resolve("reports"), SAMPLES.resolve("copies/reports.jsonl"))) {
      reports.addAll(new Reader().read(each, ReadSettings.AS_PRINTED).reports());
    }
    return reports;
  }

  private static Report report(String id, String day, String text) {
    return new Report(
        id, null, null, null, null, text, Moment.parse(day), null, "Outlet " + id, null, "en");
  }

  @ParameterizedTest(name = "task managers {0}, slots of each {1}, order {2}")
  @CsvSource({"1, 1, 3", "1, 2, 5", "2, 2, 7"})
  void givesTheEventsOfTheSingleProgram(int taskManagers, int slots, long order) {
    List<Report> reports = samples();
    try (Stage stage = new Stage(taskManagers, slots)) {
      JobSettings bounded = stage.settings("--bounded", "true");
      stage.send(Stage.shuffled(reports, order));
      stage.run(bounded);

      assertThat(stage.events()).isEqualTo(Stage.single(bounded, reports)).isNotEmpty();
      assertThat(Stage.committed(stage.changes()))
          .as("each event is told once")
          .hasSize(stage.events().split("\n", -1).length - 1);
    }
  }

  @Test
  void losesAndDoublesNothingWhereATaskManagerIsLost() {
    List<Report> reports = Stage.shuffled(samples(), 11);
    try (Stage stage = new Stage(2, 1)) {
      // The samples are of many years.
      JobSettings settings = stage.settings("--horizon", "9999");
      JobID job = stage.start(settings, null);
      stage.send(reports.subList(0, 40));
      stage.await("some reports", store -> store.countReports(null) >= 10);
      stage.loseTaskManager(0);
      stage.send(reports.subList(40, reports.size()));
      String expected = Stage.single(settings, reports);
      stage.await("the same events", store -> stage.events().equals(expected));
      stage.cancel(job);

      Map<String, String> last = new TreeMap<>();
      for (String line : Stage.committed(stage.changes())) {
        int id = line.indexOf("\"event_id\":\"") + 12;
        last.put(line.substring(id, line.indexOf('"', id)), line);
      }
      last.values().removeIf(line -> line.contains("\"change\":\"gone\""));
      assertThat(last.values())
          .as("the topic ends in the same events")
          .hasSize(expected.split("\n", -1).length - 1);
    }
  }

  @ParameterizedTest(name = "{0} comes first")
  @CsvSource({"older", "newer"})
  void theNewerEditionStandsWhicheverCameFirst(String first) {
    Report old = report("r1", "2024-12-02", RAID);
    Report corrected = report("r1", "2024-12-02", RAID.replace("five people", "seven people"));
    Envelope older = new Envelope(1, old, new Edition("1", false, null), null, false);
    Envelope newer = new Envelope(1, corrected, new Edition("2", false, "death toll"), null, false);
    try (Stage stage = new Stage(1, 2)) {
      JobSettings bounded = stage.settings("--bounded", "true");
      stage.send(
          first.equals("older")
              ? new Envelope[] {older, newer, older}
              : new Envelope[] {newer, older});
      stage.run(bounded);

      assertThat(stage.events())
          .isEqualTo(Stage.single(bounded, List.of(corrected)))
          .contains("\"best\":7");
    }
  }

  @Test
  void aReportThatIsTakenBackVouchesForNothing() {
    Envelope notice = new Envelope(1, null, new Edition("9", true, "withdrawn"), "r1", false);
    try (Stage stage = new Stage(1, 1)) {
      stage.send(List.of(report("r1", "2024-12-02", RAID)));
      stage.send(notice);
      stage.run(stage.settings("--bounded", "true"));

      try (Store store = Stores.open(stage.address())) {
        assertThat(store.takenBack()).containsExactly("r1");
        assertThat(store.events())
            .isNotEmpty()
            .allMatch(event -> event.event().status() == EventStatus.RETRACTED);
      }
    }
  }

  @Test
  void tellsWhatItCannotReadAndGoesOn() {
    try (Stage stage = new Stage(1, 1)) {
      stage.send(List.of(report("r1", "2024-12-02", RAID)));
      stage.sendRaw("{\"sitrep\":7,\"report\":null}");
      stage.sendRaw("{\"headline\":\"No text\"}");
      stage.sendRaw("{\"id\":\"r2\",\"body\":\"Rebels seized Hama on 5 December 2024.\"}");
      stage.run(stage.settings("--bounded", "true"));

      assertThat(Stage.committed(stage.topic() + "-refused")).hasSize(2);
      try (Store store = Stores.open(stage.address())) {
        assertThat(store.countReports(null)).as("a line of others is read too").isEqualTo(2);
      }
    }
  }

  private static final Report ORIGINAL = report("a", "2024-12-02", RAID);

  private static final Report LATE_COPY =
      report(
          "c",
          "2025-12-01",
          RAID.replace("Rescuers pulled two drivers", "Two drivers were pulled")
              .replace("a hospital official said", "according to a hospital official"));

  private static void assertThatTheCopyJoins(Stage stage) {
    stage.await("the copy", store -> !store.copiesOf("c").isEmpty());
    stage.await("one event of two reports", store -> reports(store) == 2);
    assertThat(stage.events())
        .as("the raid is no new one a year later")
        .doesNotContain("\"date_from\":\"2025");
  }

  /** The original is long out of the job's hands when its copy comes: the store recalls it. */
  @Test
  void aCopyThatComesAYearLateJoinsItsOriginalThatIsNotAtHandAnyMore() {
    try (Stage stage = new Stage(1, 1, 1)) {
      JobSettings settings = stage.settings("--horizon", "30");
      JobID job = stage.start(settings, null);
      stage.send(List.of(ORIGINAL));
      stage.await("the first event", store -> !store.events().isEmpty());
      stage.send(List.of(report("b", "2025-11-20", "The council of Lyon met on Tuesday.")));
      stage.await("that it goes", store -> store.setting(Recalling.BEYOND_HAND) != null);
      stage.send(List.of(report("d", "2025-11-21", "The council of Lyon met again on Friday.")));
      stage.await("one more", store -> store.countReports(null) == 3);
      String savepoint = stage.stop(job);

      stage.send(List.of(LATE_COPY));
      JobID again = stage.start(settings, savepoint);
      assertThatTheCopyJoins(stage);
      stage.cancel(again);
    }
  }

  @Test
  void aCopyThatComesAYearLateJoinsItsOriginalInAStoreThatTheJobFindsThere() {
    try (Stage stage = new Stage(1, 2)) {
      stage.send(List.of(ORIGINAL));
      stage.run(stage.settings("--bounded", "true"));
      stage.forgetTopic();
      stage.send(List.of(LATE_COPY));
      stage.run(stage.settings("--bounded", "true"));
      assertThatTheCopyJoins(stage);
    }
  }

  private static int reports(Store store) {
    return store.events().stream().mapToInt(event -> event.event().reports()).max().orElse(0);
  }

  @Test
  void goesOnFromASavepointWithANewerCodebook() {
    List<Report> reports =
        List.of(
            report("r1", "2024-12-02", RAID),
            report("r2", "2024-12-03", "Rebel fighters seized Hama on Tuesday, residents said."));
    Report third = report("r3", "2024-12-04", "Gunmen attacked a police post in Daraa on Tuesday.");
    try (Stage stage = new Stage(1, 2)) {
      JobSettings old = stage.settings("--mark", "old");
      JobID job = stage.start(old, null);
      stage.send(reports);
      String expected = Stage.single(old, reports);
      stage.await("the events", store -> stage.events().equals(expected));
      String savepoint = stage.stop(job);

      JobSettings newer = stage.settings("--mark", "newer");
      JobID again = stage.start(newer, savepoint);
      stage.send(List.of(third));
      stage.sendAgain("newer");
      List<Report> all = new ArrayList<>(reports);
      all.add(third);
      String after = Stage.single(newer, all);
      stage.await("the events of all three", store -> stage.events().equals(after));
      stage.await("that all are coded anew", store -> store.countNotCodedBy("newer") == 0);
      stage.cancel(again);

      try (Store store = Stores.open(stage.address())) {
        assertThat(store.events())
            .as("what did not change counts no revision")
            .extracting(StoredEvent::revision)
            .containsOnly(1);
      }
    }
  }
}
