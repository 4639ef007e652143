package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.link.Linker;
import org.sitrep.link.events.EventLedger;
import org.sitrep.link.events.EventLedger.Changes;
import org.sitrep.link.events.MergeWindows;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.Event;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;

/**
 * Codes the samples by the whole program and merges their tellings: all at once against the gold of
 * samples/merging, and one by one in any order against all at once. Figures are those of the day on
 * which the floors were set; bench/results has them.
 */
final class MergingTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final int ORDERS = 20;

  @TempDir private static Path folder;
  private static List<CodedReport> reports;
  private static List<Copy> copies;
  private static List<Event> events;
  private static MergedSamples gold;
  private static Linker linker;

  @BeforeAll
  static void codeAll() throws IOException {
    String file = folder.resolve("all.db").toString();
    String merging = SAMPLES.resolve("merging/reports.jsonl").toString();
    Ran ran = Ran.sitrep("run", merging, SAMPLES.resolve("reports").toString(), "--store", file);
    assertThat(ran.exitCode()).as(ran.err()).isEqualTo(ExitCode.DONE);
    try (Store store = Stores.open(file)) {
      reports = store.reports();
      copies = store.copies();
      linker = new Linker(new Meaning().rememberedIn(store));
    }
    events = linker.link(reports, copies).events();
    gold = MergedSamples.read(SAMPLES.resolve("merging/gold.tsv"), reports);
  }

  @Test
  void holdsTheTellingsOfAnIncidentTogetherAndThoseOfTwoApart() {
    assertThat(gold.size()).isGreaterThanOrEqualTo(165);
    assertThat(gold.incidents()).isGreaterThanOrEqualTo(60);
    MergedSamples.Score score = gold.score(events);
    assertThat(score.f1()).as("%s", score).isGreaterThanOrEqualTo(0.95);
    assertThat(score.precision()).as("%s", score).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void losesAlmostNothingThatWasCodedWithItsDay() {
    assertThat(gold.lostInCoding()).hasSizeLessThanOrEqualTo(10);
    MergedSamples.Score score = gold.scoreOfLinking(events);
    assertThat(score.f1()).as("%s", score).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void theStoreRemembersTheWindowsItWasLinkedBy() {
    String file = folder.resolve("narrow.db").toString();
    String one = SAMPLES.resolve("reports/hama-falls.txt").toString();
    Ran wrong = Ran.sitrep("run", one, "--store", file, "--within-km", "-1");
    assertThat(wrong.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(wrong.err()).contains("--within-km").contains("-1.0 km");

    Ran.sitrep("run", one, "--store", file, "--within-km", "1", "--within-days", "0");
    try (Store store = Stores.open(file)) {
      assertThat(WindowOptions.of(store)).isEqualTo(new MergeWindows(1, 0));
    }
    Ran.sitrep("run", one, "--store", file, "--within-days", "2");
    try (Store store = Stores.open(file)) {
      assertThat(WindowOptions.of(store)).isEqualTo(new MergeWindows(1, 2));
    }
  }

  @Test
  void narrowerWindowsJoinLess() {
    Linker narrow = new Linker(new Meaning(), new MergeWindows(1, 0));
    assertThat(narrow.link(reports, copies).events()).hasSizeGreaterThan(events.size());
  }

  @Test
  void reportsThatComeOneByOneInAnyOrderGiveTheSameEvents() {
    for (int seed = 0; seed < ORDERS; seed++) {
      List<CodedReport> order = new ArrayList<>(reports);
      Collections.shuffle(order, new Random(seed));
      EventLedger ledger = linker.ledger();
      order.forEach(report -> ledger.put(report, pairsOf(report)));
      assertThat(ledger.events()).as("order %s", seed).isEqualTo(events);
    }
  }

  @Test
  void correctionsAndWithdrawalsOnTheWayLeaveNoTrace() {
    for (int seed = 0; seed < ORDERS; seed++) {
      Random random = new Random(seed);
      List<CodedReport> order = new ArrayList<>(reports);
      Collections.shuffle(order, random);
      EventLedger ledger = linker.ledger();
      Map<String, Event> mirror = new TreeMap<>();
      for (CodedReport report : order) {
        mirror(ledger.put(halved(report), List.of()), mirror);
        mirror(
            random.nextBoolean() ? ledger.remove(report.id()) : ledger.withdraw(report.id()),
            mirror);
        mirror(ledger.put(report, pairsOf(report)), mirror);
      }
      assertThat(ledger.events()).as("order %s", seed).isEqualTo(events);
      assertThat(mirror.values()).as("told changes of %s", seed).containsExactlyElementsOf(events);
    }
  }

  private static void mirror(Changes changes, Map<String, Event> mirror) {
    changes.gone().forEach(mirror::remove);
    changes.changed().forEach(event -> mirror.put(event.id(), event));
  }

  private static List<Copy> pairsOf(CodedReport report) {
    return copies.stream()
        .filter(copy -> report.id().equals(copy.reportId()) || report.id().equals(copy.copyOf()))
        .toList();
  }

  /** The report with the first half of its claims, as an earlier version might have been coded. */
  private static CodedReport halved(CodedReport report) {
    return new CodedReport(
        report.report(),
        report.dating(),
        report.sentences(),
        report.places(),
        report.dates(),
        report.actors(),
        report.attributions(),
        report.claims().subList(0, report.claims().size() / 2),
        List.of(),
        List.of(),
        List.of(),
        report.relations(),
        report.skipped());
  }
}
