package org.sitrep.code.dating;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.code.RulesAlone;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.model.Dating;
import org.sitrep.model.Dating.Verdict;
import org.sitrep.model.Moment;
import org.sitrep.model.Report;
import org.sitrep.parse.Parser;

/**
 * Dates the samples whose days of writing are known, prints the table and holds the floors. The
 * half named "test" was never tuned on.
 */
final class SampleDatingTest {
  private static final Logger LOG = Logger.getLogger(SampleDatingTest.class.getName());
  private static final Path FOLDER = Path.of("..", "samples", "dating");
  private static final Map<String, List<Dated>> HALVES = new HashMap<>();

  @BeforeAll
  static void dateAll() throws IOException {
    Parser parser = RulesAlone.PARSER.with(RulesAlone.CODER::mayTell);
    OfficeDater dater = new OfficeDater(Codebook.builtIn());
    for (String half : List.of("tune", "test")) {
      HALVES.put(half, dated(half, parser, dater));
    }
    LOG.info(
        () ->
            "Dating\nhalf  texts  window right  bounded  median days  false alarms  stale found\n"
                + HALVES.keySet().stream()
                    .sorted()
                    .map(half -> Measured.of(half, HALVES.get(half)).row())
                    .reduce("", String::concat));
  }

  private static List<Dated> dated(String half, Parser parser, OfficeDater dater)
      throws IOException {
    Map<String, String[]> gold = new HashMap<>();
    for (String line : lines("gold.tsv")) {
      String[] cells = line.split("\t", -1);
      gold.put(cells[0], cells);
    }
    List<Dated> dated = new ArrayList<>();
    for (String line : lines(half + ".jsonl")) {
      JsonNode json = new ObjectMapper().readTree(line);
      String[] cells = gold.get(json.get("id").asText());
      Dating dating = dater.date(parser.parse(report(json)));
      dated.add(new Dated(LocalDate.parse(cells[3]), cells[5], dating));
    }
    return dated;
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8);
  }

  private static Report report(JsonNode json) {
    return new Report(
        json.get("id").asText(),
        null,
        json.get("title").asText(),
        null,
        null,
        json.get("text").asText(),
        Moment.parse(json.path("published").asText("")),
        null,
        null,
        null,
        "en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tune", "test"})
  void theTrueDayLiesInTheWindow(String half) {
    assertThat(Measured.of(half, HALVES.get(half)).windowRight()).isGreaterThanOrEqualTo(0.95);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tune", "test"})
  void findsMostPlantedDatesStale(String half) {
    assertThat(Measured.of(half, HALVES.get(half)).staleFound()).isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void callsHardlyAnyTrueDateStale() {
    List<Dated> all = new ArrayList<>(HALVES.getOrDefault("tune", List.of()));
    all.addAll(HALVES.getOrDefault("test", List.of()));
    assertThat(Measured.of("all", all).falseAlarms()).isLessThanOrEqualTo(0.02);
  }

  private record Dated(LocalDate written, String printedIs, Dating dating) {
    boolean isRight() {
      return new Span(dating.windowFrom(), dating.windowTo()).holds(written);
    }

    boolean isBounded() {
      return new Span(dating.windowFrom(), dating.windowTo()).isBounded();
    }

    boolean isStale() {
      return dating.verdict() == Verdict.STALE;
    }

    @Nullable Long days() {
      LocalDate from = dating.windowFrom();
      LocalDate to = dating.windowTo();
      return from == null || to == null ? null : to.toEpochDay() - from.toEpochDay();
    }
  }

  private record Measured(
      String half,
      int texts,
      double windowRight,
      long bounded,
      long medianDays,
      double falseAlarms,
      double staleFound) {
    static Measured of(String half, List<Dated> dated) {
      List<Dated> printed = dated.stream().filter(d -> d.printedIs.equals("true")).toList();
      List<Dated> planted = dated.stream().filter(d -> d.printedIs.equals("false")).toList();
      List<Long> days = dated.stream().map(Dated::days).filter(d -> d != null).sorted().toList();
      return new Measured(
          half,
          dated.size(),
          share(dated.stream().filter(Dated::isRight).count(), dated.size()),
          dated.stream().filter(Dated::isBounded).count(),
          days.get(days.size() / 2),
          share(printed.stream().filter(Dated::isStale).count(), printed.size()),
          share(planted.stream().filter(Dated::isStale).count(), planted.size()));
    }

    private static double share(long part, int whole) {
      return (double) part / whole;
    }

    String row() {
      return String.format(
          Locale.ROOT,
          "%-4s  %5d  %12.2f  %7d  %11d  %12.2f  %11.2f%n",
          half,
          texts,
          windowRight,
          bounded,
          medianDays,
          falseAlarms,
          staleFound);
    }
  }
}
