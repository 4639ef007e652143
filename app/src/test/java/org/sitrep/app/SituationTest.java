package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Event;
import org.sitrep.store.Store;
import org.sitrep.store.StoredEvent;
import org.sitrep.store.Stores;
import org.sitrep.write.situation.Dossier;
import org.sitrep.write.situation.Imprint;
import org.sitrep.write.situation.Scope;
import org.sitrep.write.situation.Situation;
import org.sitrep.write.situation.SituationMarkdown;

/** The situation reports on the samples, as the program writes them. */
final class SituationTest {
  @TempDir private static Path folder;
  private static final Imprint IMPRINT = new Imprint("1.0", "2031.1", null);
  private static String file = "";

  @BeforeAll
  static void keepTheSamples() {
    file = folder.resolve("samples.db").toString();
    Ran ran =
        Ran.sitrep("run", "-q", Path.of("..", "samples", "reports").toString(), "--store", file);
    assertThat(ran.exitCode()).as(ran.err()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void everyNumberNameAndQuoteIsInWhatItsSentenceCites() {
    try (Store store = Stores.open(file)) {
      Dossier dossier = new Situations(store).dossier();
      List<String> faults = new ArrayList<>();
      int sentences = 0;
      for (Month each : months(store)) {
        Situation situation = Situation.of(dossier, each.scope(), IMPRINT);
        SituationChecks.Result result = SituationChecks.of(situation, dossier.reports());
        sentences += result.sentences();
        result.faults().forEach(fault -> faults.add(each + ": " + fault));
      }
      assertThat(faults).isEmpty();
      assertThat(sentences).isGreaterThan(500);
    }
  }

  @Test
  void whatIsAskedOfTheStoreGivesTheSameReportAsTheWholeStore() {
    try (Store store = Stores.open(file)) {
      Situations situations = new Situations(store);
      Dossier whole = situations.dossier();
      for (Month each : months(store)) {
        Situation narrow = situations.of(each.scope());
        assertThat(SituationMarkdown.of(narrow))
            .as(each.toString())
            .isEqualTo(SituationMarkdown.of(Situation.of(whole, each.scope(), narrow.imprint())));
      }
    }
  }

  /** A month of which the record holds events in a country. */
  private record Month(String country, LocalDate first) implements Comparable<Month> {
    Scope scope() {
      return Situations.scope(country, first, first.plusMonths(1).minusDays(1));
    }

    @Override
    public int compareTo(Month other) {
      int byCountry = country.compareTo(other.country);
      return byCountry == 0 ? first.compareTo(other.first) : byCountry;
    }
  }

  private static Set<Month> months(Store store) {
    Set<Month> months = new TreeSet<>();
    for (StoredEvent stored : store.events()) {
      Event event = stored.event();
      if (event.range() != null && event.place() != null && event.place().country() != null) {
        months.add(new Month(event.place().country(), event.range().from().withDayOfMonth(1)));
      }
    }
    return months;
  }

  @Test
  void theSameRecordGivesTheSameReport() {
    try (Store store = Stores.open(file)) {
      Scope march = new Month("SYR", LocalDate.of(2025, 3, 1)).scope();
      assertThat(SituationMarkdown.of(new Situations(store).of(march)))
          .isEqualTo(SituationMarkdown.of(new Situations(store).of(march)));
    }
  }

  @Test
  void theVerbWritesEveryFormatAndAnswersToTheNameOfACountry() throws Exception {
    Path page = folder.resolve("syria.html");
    Ran html = report("--country", "Syria", "--format", "html", "-o", page.toString());
    assertThat(html.exitCode()).as(html.err()).isEqualTo(ExitCode.DONE);
    assertThat(html.out()).isEmpty();
    assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("Jableh");
    Ran json = report("--country", "syr", "--format", "json", "-o", "-");
    assertThat(json.out()).startsWith("{\"title\":\"Situation report: Syria, 1–31 March 2025\"");
    Ran markdown = report("--country", "SYR");
    assertThat(markdown.out()).startsWith("# Situation report: Syria, 1–31 March 2025\n");
    assertThat(markdown.err()).contains("Situation report: Syria").doesNotContain("Exception");
  }

  @Test
  void aPeriodOfWhichNothingIsHeldMatchesNothing() {
    Ran ran =
        Ran.sitrep(
            "report",
            "--store",
            file,
            "--country",
            "ISL",
            "--from",
            "2001-01-01",
            "--to",
            "2001-01-07");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(ran.out()).contains("The record holds nothing of this kind for the period.");
    assertThat(ran.err()).contains("the record holds nothing of it");
  }

  @Test
  void aWrongScopeIsWrongUsage() {
    wrong(report("--country", "Sria"), "There is no country \"Sria\"", "Did you mean: Syria?");
    wrong(report("--country", "SYR", "--format", "pdf"), "Known formats: markdown, html, json");
    wrong(
        Ran.sitrep(
            "report",
            "--store",
            file,
            "--country",
            "SYR",
            "--from",
            "2025-03-31",
            "--to",
            "2025-03-01"),
        "--to 2025-03-01 lies before --from 2025-03-31.");
    wrong(Ran.sitrep("report", "--store", file), "--country");
  }

  private static void wrong(Ran ran, String... words) {
    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.err()).contains(words);
    assertThat(ran.out()).isEmpty();
  }

  private static Ran report(String... more) {
    List<String> words =
        new ArrayList<>(
            List.of("report", "--store", file, "--from", "2025-03-01", "--to", "2025-03-31"));
    words.addAll(List.of(more));
    return Ran.sitrep(words.toArray(String[]::new));
  }
}
