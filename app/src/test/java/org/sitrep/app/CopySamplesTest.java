package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.link.copies.Originals;
import org.sitrep.model.Copy;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;

/**
 * Measures copies on the pairs of samples/copies. Floors: every copy found; kinds right in 0.95;
 * direction right in 0.90 and never wrong, where to say that it is unknown is right if nothing
 * tells it; the nearest original right in 0.90; changed facts found in 0.85; no look-alike taken
 * for a copy.
 */
final class CopySamplesTest {
  private static final Path SAMPLES = Path.of("..", "samples", "copies");

  /** A fact that was changed in a copy. */
  private record Changed(JsonNode copy, JsonNode fact) {}

  @TempDir private static Path folder;
  private static List<Copy> found;
  private static final List<JsonNode> COPIES = new ArrayList<>();
  private static final List<JsonNode> LOOK_ALIKES = new ArrayList<>();

  @BeforeAll
  static void run() throws IOException {
    String store = folder.resolve("copies.db").toString();
    Ran ran = Ran.sitrep("run", SAMPLES.resolve("reports.jsonl").toString(), "--store", store);
    assertThat(ran.exitCode()).as(ran.err()).isEqualTo(ExitCode.DONE);
    try (Store open = Stores.open(store)) {
      found = open.copies();
    }
    for (String line : Files.readAllLines(SAMPLES.resolve("pairs.jsonl"))) {
      JsonNode row = new ObjectMapper().readTree(line);
      (row.has("copy_of") ? COPIES : LOOK_ALIKES).add(row);
    }
  }

  @Test
  void findsEveryCopy() {
    assertThat(misses(COPIES, row -> pair(row) != null)).isEmpty();
  }

  @Test
  void takesNoLookAlikeForACopy() {
    assertThat(LOOK_ALIKES).hasSizeGreaterThanOrEqualTo(20);
    assertThat(
            misses(
                LOOK_ALIKES,
                row -> {
                  Copy copy = pair(row.path("a").asText(), row.path("b").asText());
                  return copy == null || !copy.counts();
                }))
        .isEmpty();
  }

  @Test
  void tellsTheKind() {
    holds(0.95, COPIES, row -> among(row.path("kinds"), lower(sure(row).kind())));
  }

  @Test
  void tellsTheDirectionOrThatItIsUnknown() {
    List<JsonNode> told =
        COPIES.stream().filter(row -> !row.path("direction").asText().equals("any")).toList();
    holds(
        0.90,
        told,
        row -> {
          Copy copy = sure(row);
          return row.path("direction").asText().equals("known")
              ? copy.directionKnown() && copy.reportId().equals(row.path("report_id").asText())
              : !copy.directionKnown();
        });
    assertThat(
            misses(
                told,
                row ->
                    !sure(row).directionKnown()
                        || sure(row).reportId().equals(row.path("report_id").asText())))
        .as("a direction that is told is never wrong")
        .isEmpty();
  }

  @Test
  void pointsToTheNearestOriginalInFamiliesAndChains() {
    Map<String, Copy> nearest = Originals.nearest(found);
    List<JsonNode> known =
        COPIES.stream().filter(row -> row.path("direction").asText().equals("known")).toList();
    holds(
        0.90,
        known,
        row -> {
          Copy copy = nearest.get(row.path("report_id").asText());
          return copy != null && copy.copyOf().equals(row.path("copy_of").asText());
        });
  }

  @Test
  void listsWhatWasChanged() {
    List<Changed> changes = new ArrayList<>();
    for (JsonNode row : COPIES) {
      row.path("changed").forEach(change -> changes.add(new Changed(row, change)));
    }
    holds(
        0.85,
        changes,
        change ->
            sure(change.copy()).changed().stream().anyMatch(one -> isTold(one, change.fact())));
  }

  private static boolean isTold(Copy.Change one, JsonNode change) {
    String words = lower(change.path("b").asText());
    String told = one.b() == null ? one.bValue() : one.b().text();
    return lower(one.field()).equals(change.path("field").asText())
        && told != null
        && lower(told).contains(words);
  }

  private static <T> void holds(double floor, List<T> rows, Predicate<T> right) {
    List<String> misses = misses(rows, right);
    assertThat(1 - (double) misses.size() / rows.size())
        .as("share right of %s; missed: %s", rows.size(), misses)
        .isGreaterThanOrEqualTo(floor);
  }

  private static <T> List<String> misses(List<T> rows, Predicate<T> right) {
    return rows.stream().filter(right.negate()).map(Object::toString).toList();
  }

  private static Copy sure(JsonNode row) {
    return Objects.requireNonNull(pair(row), row.toString());
  }

  private static @Nullable Copy pair(JsonNode row) {
    return pair(row.path("report_id").asText(), row.path("copy_of").asText());
  }

  private static @Nullable Copy pair(String a, String b) {
    Set<String> wanted = Set.of(a, b);
    return found.stream()
        .filter(copy -> wanted.equals(Set.of(copy.reportId(), copy.copyOf())))
        .findFirst()
        .orElse(null);
  }

  private static boolean among(JsonNode list, String word) {
    for (JsonNode one : list) {
      if (one.asText().equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static String lower(Object word) {
    return word.toString().toLowerCase(Locale.ROOT);
  }
}
