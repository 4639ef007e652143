package org.sitrep.link.tempo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
import org.sitrep.model.TempoDay;

final class TempoCountsTest {
  private static final Place KORVANE =
      new Place("Korvane", "XAA", "Ostra", null, 10.0, 10.0, 1L, "PPL", 5000);
  private static final Place COUNTRY =
      new Place("Vesmark", "XAA", null, null, 10.0, 10.0, null, "PCLI", 500_000);
  private static final LocalDate FIRST = LocalDate.parse("2031-03-01");

  private final List<Event> events = new ArrayList<>();

  @Test
  void countsEventsAndNotReports() {
    strike("2031-03-01", 3);
    strike("2031-03-01", 1);

    assertThat(day("2031-03-01").actions()).isEqualTo(2);
  }

  @Test
  void meansAreOfTheDaysBeforeWithDaysWithoutActsAsZero() {
    for (int day = 0; day < 28; day++) {
      if (day % 2 == 0) {
        strike(FIRST.plusDays(day).toString(), 1);
      }
    }
    strike("2031-03-29", 1);
    strike("2031-03-29", 1);

    TempoDay last = day("2031-03-29");
    assertThat(last.actions()).isEqualTo(2);
    assertThat(last.mean7()).isEqualTo(3 / 7.0);
    assertThat(last.mean28()).isEqualTo(14 / 28.0);
  }

  @Test
  void aMeanOverDaysThatAreNotCoveredIsNotKnown() {
    strike("2031-03-01", 1);
    strike("2031-03-08", 1);
    strike("2031-03-28", 1);

    assertThat(day("2031-03-07").mean7()).isNull();
    assertThat(day("2031-03-08").mean7()).isEqualTo(1 / 7.0);
    assertThat(day("2031-03-28").mean28()).isNull();
  }

  @Test
  void aQuietDayIsPrintedAsLongAsThereIsSomethingToCompareItWith() {
    strike("2031-03-01", 1);

    List<TempoDay> days = counts(report("2031-03-02"), report("2031-05-01"));

    assertThat(days).hasSize(29);
    assertThat(days.get(28).day()).isEqualTo("2031-03-29");
    assertThat(days.get(28).actions()).isZero();
    assertThat(days.get(28).mean28()).isEqualTo(1 / 28.0);
  }

  @Test
  void coverageBeginsWithTheFirstReportUnlessItsDateIsFalse() {
    strike("2031-03-20", 1);

    assertThat(counts(report("2031-03-01")).get(0).mean7()).isZero();
    assertThat(counts(stale("2031-03-01")).get(0).mean7()).isNull();
  }

  @Test
  void anActLongBeforeTheFirstReportDoesNotMakeTheYearsBetweenQuiet() {
    strike("2029-01-01", 1);
    strike("2031-03-03", 1);

    List<TempoDay> days = counts(report("2031-03-04"));

    assertThat(days).extracting(TempoDay::day).contains(LocalDate.parse("2029-01-01"));
    assertThat(days).hasSize(3);
    assertThat(days).extracting(TempoDay::mean7).containsOnlyNulls();
  }

  @Test
  void theForcesOfAStateAreOneSideAndEachSideOfAClashActs() {
    event(EventType.ASSAULT, null, "2031-03-01", "2031-03-01", KORVANE, 1, "XAAGOV");
    event(EventType.ASSAULT, null, "2031-03-01", "2031-03-01", KORVANE, 1, "XAAMILABC");
    event(EventType.ASSAULT, null, "2031-03-01", "2031-03-01", KORVANE, 1, "XAAMIL", "XAAREBNCO");

    assertThat(counts())
        .extracting(day -> day.side() + " " + day.actions())
        .containsExactly("XAAMIL 3", "XAAREBNCO 1");
  }

  @Test
  void anAreaIsTheFirstLevelUnitOrElseTheCountry() {
    strike("2031-03-01", 1);
    event(EventType.ASSAULT, null, "2031-03-01", "2031-03-01", COUNTRY, 1, "XAAMIL");

    assertThat(counts()).extracting(TempoDay::area).containsExactly("Ostra, XAA", "XAA");
  }

  @Test
  void captureIsAnActionAndCallingUpTroopsOrAnArrestIsNone() {
    event(EventType.COERCE, "seize", "2031-03-01", "2031-03-01", KORVANE, 1, "XAAMIL");
    event(EventType.COERCE, "arrest", "2031-03-01", "2031-03-01", KORVANE, 1, "XAAMIL");
    event(EventType.MOBILIZE, "troops", "2031-03-01", "2031-03-01", KORVANE, 1, "XAAMIL");
    event(EventType.ACCUSE, null, "2031-03-01", "2031-03-01", KORVANE, 1, "XAAMIL");

    assertThat(counts()).extracting(TempoDay::actions).containsExactly(1);
  }

  @Test
  void whatIsPlannedOrDeniedIsNoAction() {
    events.add(event(EventStatus.PLANNED));
    events.add(event(EventStatus.DENIED));
    assertThat(counts()).isEmpty();

    events.add(event(EventStatus.DISPUTED));
    assertThat(counts()).hasSize(1);
  }

  @Test
  void anActOfUnknownDayOrPlaceIsCountedAsLeftOut() {
    event(EventType.ASSAULT, null, "2031-03-01", "2031-03-09", KORVANE, 1, "XAAMIL");
    event(EventType.ASSAULT, null, "2031-03-01", "2031-03-01", null, 1, "XAAMIL");
    event(EventType.ASSAULT, null, "2031-03-01", "2031-03-02", KORVANE, 1, "XAAMIL");

    TempoCounts counts = TempoCounts.of(List.of(), events);

    assertThat(counts.placeless()).isEqualTo(2);
    assertThat(counts.days())
        .extracting(day -> day.day() + " " + day.actions())
        .containsExactly("2031-03-01 1");
  }

  private List<TempoDay> counts(CodedReport... reports) {
    return TempoCounts.of(List.of(reports), events).days();
  }

  private TempoDay day(String day) {
    return counts().stream()
        .filter(one -> one.day().equals(LocalDate.parse(day)))
        .findFirst()
        .orElseThrow();
  }

  private static CodedReport report(String published) {
    return report(published, Dating.Verdict.UNKNOWN);
  }

  private static CodedReport stale(String published) {
    return report(published, Dating.Verdict.STALE);
  }

  private static CodedReport report(String published, Dating.Verdict verdict) {
    LocalDate day = LocalDate.parse(published);
    Report report = Report.of("r", "").publishedOn(new Moment(day, null));
    Dating dating = new Dating(day, null, null, verdict, List.of());
    return new CodedReport(
        report, dating, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of());
  }

  private void strike(String day, int reports) {
    event(EventType.ASSAULT, "aerial", day, day, KORVANE, reports, "XAAMIL");
  }

  private void event(
      EventType type,
      @Nullable String mode,
      String from,
      String to,
      @Nullable Place place,
      int reports,
      String... sides) {
    DateRange range = new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    events.add(event(type, mode, range, place, reports, EventStatus.REPORTED, List.of(sides)));
  }

  private Event event(EventStatus status) {
    return event(
        EventType.ASSAULT, null, DateRange.of(FIRST), KORVANE, 1, status, List.of("XAAMIL"));
  }

  private Event event(
      EventType type,
      @Nullable String mode,
      DateRange range,
      @Nullable Place place,
      int reports,
      EventStatus status,
      List<String> sides) {
    String id = "e" + events.size();
    return new Event(
        id,
        type,
        mode,
        null,
        null,
        range,
        DatePrecision.DAY,
        place,
        sides.stream().map(code -> new Event.Party(code, code)).toList(),
        List.of(),
        null,
        null,
        status,
        reports,
        0,
        1,
        List.of(new Event.Evidence(id, "r", "words", null, null, List.of(), Factuality.ACTUAL)));
  }
}
