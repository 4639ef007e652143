package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.CodedReport;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Dating;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.EventType;
import org.sitrep.model.Factuality;
import org.sitrep.model.Moment;
import org.sitrep.model.Place;
import org.sitrep.model.Report;
import org.sitrep.store.Run;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;

/** What the command writes, what it leaves out, and what it says of both. */
final class ExportTest {
  private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");
  private static final Instant SECOND = Instant.parse("2025-02-01T00:00:00Z");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void fill() {
    file = folder.resolve("war.db");
    try (Store store = Stores.open(file.toString())) {
      store.keep(List.of(report("r1"), report("r2"), report("r3")));
      List<Event> first = List.of(event("r1#0", "SYR", "2024-12-02"));
      store.replaceLinks(List.of(), first, FIRST);
      List<Event> all =
          List.of(
              event("r1#0", "SYR", "2024-12-02"),
              event("r2#0", "SDN", "2024-12-05"),
              event("r3#0", "SDN", null));
      store.replaceLinks(List.of(), all, SECOND);
      store.log(new Run(SECOND, "0.1.0", "2026.11", 3, 3, 0, 0));
    }
  }

  @Test
  void saysWhatWasLeftOutAndWhy() {
    Ran ran = export("--format", "acled");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out().lines()).hasSize(3);
    assertThat(ran.err())
        .contains("3 events read = 2 written + 1 left out (1 undated)")
        .contains("codebook: 2026.11")
        .contains("citation: Conflict events read from news reports by sitrep 0.1.0");
  }

  @Test
  void keepsWhatItLeavesOutInTheFileOfRejects() throws IOException {
    Path rejects = folder.resolve("left-out.jsonl");
    export("--format", "acled", "--rejects", rejects.toString());
    assertThat(Files.readString(rejects))
        .isEqualTo("{\"event_id\":\"r3#0\",\"format\":\"acled\",\"reason\":\"undated\"}\n");
  }

  @Test
  void filtersByTheNamesOfTheApi() {
    assertThat(export("--country", "SDN").out().lines()).hasSize(2);
    assertThat(export("--country", "SDN", "--from", "2024-12-01").out().lines()).hasSize(1);
    assertThat(export("--from", "2024-12-03", "--undated").out().lines()).hasSize(2);
    assertThat(export("--type", "battles,protests", "--origins", "1").out().lines()).hasSize(3);
    assertThat(export("--bbox", "30,30,40,40", "--status", "reported").out().lines()).hasSize(3);
    assertThat(export("--since", "2025-01-15T00:00:00Z").out().lines()).hasSize(2);
  }

  @Test
  void tellsAnExportOfNothingFromOneThatWorked() {
    Ran ran = export("--country", "NOR");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(ran.err()).contains("0 events read = 0 written + 0 left out");
  }

  @Test
  void goesBackToWhatTheStoreHeldAtATime() {
    assertThat(export("--as-of", "2025-01-15").out().lines())
        .singleElement()
        .asString()
        .contains("r1#0");
  }

  @Test
  void putsTheAccountBesideAFileThatHasNoRoomForIt() throws IOException {
    Path table = folder.resolve("events.csv");
    export("--format", "ucdp", "--country", "SYR", "-o", table.toString());
    assertThat(Files.readString(folder.resolve("events.csv.README")))
        .contains("filters: country=SYR", "1 events read = 0 written + 1 left out");
  }

  @Test
  void putsNothingBesideAFileThatStatesItItself() {
    Path map = folder.resolve("events.gpkg");
    Ran ran = export("--format", "gpkg", "-o", map.toString());
    assertThat(ran.exitCode()).isZero();
    assertThat(map).isNotEmptyFile();
    assertThat(folder.resolve("events.gpkg.README")).doesNotExist();
  }

  @Test
  void stopsAtAFilterThatCannotBe() {
    assertThat(export("--from", "yesterday").err())
        .contains("--from: expected a day such as 2024-12-02, found \"yesterday\".");
    assertThat(export("--bbox", "1,2,3").err()).contains("--bbox: expected west,south,east,north");
    assertThat(export("--status", "true").err()).contains("--status: expected one of retracted");
    assertThat(export("--format", "xls").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
  }

  private Ran export(String... words) {
    String[] all = new String[words.length + 3];
    all[0] = "export";
    all[1] = "--store";
    all[2] = file.toString();
    System.arraycopy(words, 0, all, 3, words.length);
    return Ran.sitrep(all);
  }

  private static CodedReport report(String id) {
    Report report =
        new Report(
            id,
            null,
            "Clash",
            null,
            null,
            "Two groups clashed near the town.",
            Moment.parse("2024-12-06"),
            null,
            "Example Times",
            null,
            "en");
    return new CodedReport(
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
        List.of());
  }

  private static Event event(String claim, String country, @Nullable String day) {
    return new Event(
        claim,
        EventType.ASSAULT,
        null,
        "Battles",
        "Armed clash",
        day == null ? null : DateRange.of(LocalDate.parse(day)),
        day == null ? DatePrecision.UNKNOWN : DatePrecision.DAY,
        new Place("Town", country, "Unit", null, 35.0, 36.0, null, "PPL", 2000),
        List.of(new Event.Party("fighters", country + "REB")),
        List.of(new Event.Party("soldiers", country + "MIL")),
        null,
        null,
        EventStatus.REPORTED,
        1,
        0,
        1,
        List.of(
            new Event.Evidence(
                claim,
                claim.substring(0, 2),
                "Two groups clashed near the town.",
                "Example Times",
                null,
                List.of(),
                Factuality.ACTUAL)));
  }
}
