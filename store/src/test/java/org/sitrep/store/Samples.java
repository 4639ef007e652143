package org.sitrep.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Actor;
import org.sitrep.model.ActorMention;
import org.sitrep.model.Attribution;
import org.sitrep.model.Claim;
import org.sitrep.model.Claimant;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Control;
import org.sitrep.model.ControlState;
import org.sitrep.model.Copy;
import org.sitrep.model.CopyKind;
import org.sitrep.model.Count;
import org.sitrep.model.DateAnchor;
import org.sitrep.model.DateMention;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Dateline;
import org.sitrep.model.Dating;
import org.sitrep.model.Direction;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.EventType;
import org.sitrep.model.Extent;
import org.sitrep.model.Factuality;
import org.sitrep.model.Incident;
import org.sitrep.model.Moment;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Proof;
import org.sitrep.model.Quote;
import org.sitrep.model.Relation;
import org.sitrep.model.RelationKind;
import org.sitrep.model.Report;
import org.sitrep.model.Sentence;
import org.sitrep.model.Side;
import org.sitrep.model.SideCount;
import org.sitrep.model.Skipped;
import org.sitrep.model.Tempo;

/** Made-up reports and events from made-up countries. */
final class Samples {
  private static final String TEXT =
      "Fighters took Old Brenna on Monday, a health official told a reporter. Six people died.";

  static final Place BRENNA =
      new Place("Old Brenna", "XVA", "Westmark", "Upper Vale", 61.1234567, 7.5, 77L, "PPL", 5000);

  private Samples() {}

  private static Quote quote(String words) {
    int start = TEXT.indexOf(words);
    return Quote.of(TEXT, start, start + words.length());
  }

  /** A report of which nothing is known but its text. */
  static CodedReport bare(String id, String text) {
    return coded(Report.of(id, text), List.of());
  }

  /** A report with a value in every list. */
  static CodedReport full(String id) {
    return full(id, "in/page.html.gz");
  }

  static CodedReport full(String id, String file) {
    Report report =
        new Report(
            id,
            file,
            "Br\u00E9nna taken",
            "A reporter",
            new Dateline("HARN", null),
            TEXT,
            Moment.parse("2031-03-04T10:00:00+02:00"),
            Moment.parse("2031-03-05"),
            "Vale Courier",
            "https://vale.example/1",
            "en");
    return coded(report, List.of(claim(id + "#0"), claim(id + "#1")));
  }

  private static CodedReport coded(Report report, List<Claim> claims) {
    boolean full = !claims.isEmpty();
    return new CodedReport(
        report,
        full ? dating() : Dating.unbounded(null),
        in(full, new Sentence(0, 0, 70), new Sentence(1, 71, TEXT.length())),
        in(
            full,
            new PlaceMention(quote("Old Brenna"), BRENNA),
            new PlaceMention(quote("Old"), null)),
        in(full, monday(), new DateMention(quote("on"), null, DatePrecision.YEAR, DateAnchor.NONE)),
        in(
            full,
            new ActorMention(
                quote("Fighters"), new Actor("Fighters of the Vale", "XVA", "REB", "XVAREB", null)),
            new ActorMention(quote("Six people"), Actor.UNKNOWN)),
        in(full, attribution(), new Attribution(null, null, null, quote("died"), false)),
        claims,
        in(full, new Incident(report.id() + "@0", List.of(report.id() + "#0"), true)),
        in(full, control()),
        in(full, new Tempo(0, "advance", Direction.SLOWER, null, quote("took"), List.of(1))),
        in(full, new Relation(0, RelationKind.MEMBER_OF, 1, quote("Fighters"))),
        in(full, new Skipped(null, "too_long"), new Skipped(1, "no_trigger")));
  }

  private static <T> List<T> in(boolean full, T one) {
    return full ? List.of(one) : List.of();
  }

  private static <T> List<T> in(boolean full, T one, T two) {
    return full ? List.of(one, two) : List.of();
  }

  private static Dating dating() {
    return new Dating(
        LocalDate.of(2031, 3, 4),
        LocalDate.of(2030, 1, 1),
        null,
        Dating.Verdict.CONSISTENT,
        List.of(new Proof(quote("a health official"), "office", "Held the office from 2030")));
  }

  private static DateMention monday() {
    return new DateMention(
        quote("Monday"),
        new DateRange(LocalDate.of(2031, 3, 3), LocalDate.of(2031, 3, 4)),
        DatePrecision.DAY,
        DateAnchor.PUBLISHED);
  }

  private static Attribution attribution() {
    return new Attribution(
        new Claimant(quote("a health official"), null),
        quote("told"),
        quote("a reporter"),
        quote("Fighters took Old Brenna on Monday"),
        true);
  }

  private static Control control() {
    return new Control(
        0, null, ControlState.CUT_OFF, Extent.MOST, 0, quote("took"), null, List.of(0));
  }

  private static Claim claim(String id) {
    return new Claim(
        id,
        1,
        quote("died"),
        EventType.ASSAULT,
        null,
        List.of("military"),
        "Battles",
        "Armed clash",
        "190",
        Factuality.ONGOING,
        quote("died"),
        List.of(0),
        List.of(1),
        List.of(0, 1),
        0,
        new Count(6, 6, null, quote("Six people"), List.of(new SideCount(Side.CIVILIANS, 2, 6))),
        null,
        null,
        null,
        List.of(quote("took")),
        List.of(0, 1),
        "assault:die",
        0.1 + 0.2);
  }

  static Copy copy(String reportId, String copyOf, double score) {
    return new Copy(
        reportId,
        copyOf,
        CopyKind.REWRITE,
        score,
        true,
        "printed 3 days later",
        1.0 / 3,
        List.of(new Copy.Alignment(0, 1, 0.93)),
        List.of(
            new Copy.Change(Copy.Field.COUNT, quote("Six people"), quote("died"), null, null),
            new Copy.Change(Copy.Field.DATE, null, null, "2031-03-04", "2031-03-07")),
        List.of(2, 3),
        List.of(1));
  }

  /** An event on claims named after their reports: {@code r1#0} is of {@code r1}. */
  static Event event(String id, @Nullable Place place, String... claims) {
    return new Event(
        id,
        EventType.ASSAULT,
        "aerial",
        null,
        null,
        DateRange.of(LocalDate.of(2031, 3, 3)),
        DatePrecision.DAY,
        place,
        List.of(new Event.Party("Army of the Coast", "XCSMIL"), new Event.Party("a militia", null)),
        List.of(),
        new Event.Toll(5, null, 12, List.of(new Event.Told(5, null, "a resident", "r1"))),
        null,
        EventStatus.CORROBORATED,
        4,
        2,
        2,
        Arrays.stream(claims).map(Samples::evidence).toList());
  }

  /** The event with other values. */
  static Event changed(Event event, Consumer<EventDraft> change) {
    EventDraft draft = new EventDraft(event);
    change.accept(draft);
    return draft.event();
  }

  private static Event.Evidence evidence(String claim) {
    return new Event.Evidence(
        claim,
        claim.substring(0, claim.indexOf('#')),
        "Jets struck Old Brenna, he said.",
        null,
        "https://vale.example/1",
        List.of("a resident"),
        Factuality.ACTUAL);
  }
}
