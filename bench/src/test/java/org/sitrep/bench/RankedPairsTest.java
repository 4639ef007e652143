package org.sitrep.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankedPairsTest {
  private static final String ONE = "Shells fell on the mill of Korvane before dawn on Monday";
  private static final String OTHER = "Envoys met by the lake and agreed on nothing at all today";

  @TempDir private Path folder;

  @Test
  void pairsThatStandOnOneTextAreTrueAndAFalseOneAboveThemCostsRecall() throws IOException {
    CopyGold gold = gold();

    assertThat(gold.truth())
        .containsExactlyInAnyOrder(
            TwoReports.of("a", "b"), TwoReports.of("a", "c"), TwoReports.of("b", "c"));
    RankedPairs pairs =
        RankedPairs.of(
            Map.of(
                TwoReports.of("b", "a"), 0.9,
                TwoReports.of("a", "d"), 0.8,
                TwoReports.of("c", "a"), 0.7),
            gold);
    assertThat(pairs.recall()).isEqualTo(1 / 3.0);
    assertThat(pairs.found()).isEqualTo(2 / 3.0);
    assertThat(pairs.averagePrecision()).isEqualTo(1 / 3.0 + 1 / 3.0 * 2 / 3.0);
  }

  @Test
  void runsOfWordsFindWhatIsPrintedAgainAndNotWhatIsNot() throws IOException {
    WordRuns runs = new WordRuns(gold().reports());

    assertThat(runs.jaccard()).containsEntry(TwoReports.of("a", "b"), 1.0);
    assertThat(runs.minHash()).containsEntry(TwoReports.of("a", "b"), 1.0);
    assertThat(runs.jaccard()).doesNotContainKey(TwoReports.of("a", "d"));
    assertThat(runs.minHash()).doesNotContainKey(TwoReports.of("a", "d"));
  }

  private CopyGold gold() throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(
        file,
        row("a", ONE, "b", ONE, true)
            + row("a", ONE, "c", ONE, true)
            + row("d", OTHER, "e", OTHER, false));
    return CopyGold.read(file);
  }

  private static String row(String a, String one, String b, String other, boolean copy) {
    return "{\"a\": {\"id\": \"%s\", \"text\": \"%s\"}, \"b\": {\"id\": \"%s\", \"text\": \"%s\"}, \"copy\": %s}%n"
        .formatted(a, one, b, other, copy);
  }
}
