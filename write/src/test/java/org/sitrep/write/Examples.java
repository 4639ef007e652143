package org.sitrep.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
public final class Examples {
  /** The bird costs two UTF-16 units and one code point. */
  static final String TEXT =
      "\uD83D\uDD4A Fighters took Old Brenna on Monday, a health official told a reporter. "
          + "Six people died. The advance is slower than before.";

  public static final Place BRENNA =
      new Place("Old Brenna", "XVA", "Westmark", "Upper Vale", 61.25, 7.5, 77L, "PPL", 5000);

  private Examples() {}

  static Quote quote(String words) {
    int start = TEXT.indexOf(words);
    return Quote.of(TEXT, start, start + words.length());
  }

  static Report report() {
    return new Report(
        "r1",
        "in/page.html.gz",
        "Old Brenna taken",
        "A reporter",
        new Dateline("HARN", null),
        TEXT,
        Moment.parse("2031-03-04T10:00:00+02:00"),
        Moment.parse("2031-03-05"),
        "Vale Courier",
        "https://vale.example/1",
        "en");
  }

  public static CodedReport coded() {
    return new CodedReport(
        report(),
        dating(),
        List.of(
            new Sentence(0, 0, 73), new Sentence(1, 74, 90), new Sentence(2, 91, TEXT.length())),
        List.of(
            new PlaceMention(quote("Old Brenna"), BRENNA), new PlaceMention(quote("Old"), null)),
        List.of(
            new DateMention(
                quote("Monday"),
                DateRange.of(LocalDate.of(2031, 3, 3)),
                DatePrecision.DAY,
                DateAnchor.PUBLISHED),
            new DateMention(quote("before"), null, DatePrecision.UNKNOWN, DateAnchor.NONE)),
        List.of(
            new ActorMention(
                quote("Fighters"), new Actor("Fighters of the Vale", "XVA", "REB", "XVAREB", null)),
            new ActorMention(quote("Six people"), Actor.UNKNOWN)),
        List.of(attribution(), new Attribution(null, null, null, quote("Six people died"), false)),
        List.of(seizure(), deaths()),
        List.of(
            new Incident("r1@0", List.of("r1#0"), true),
            new Incident("r1@1", List.of("r1#1"), false)),
        List.of(
            new Control(
                0,
                0,
                ControlState.CUT_OFF,
                Extent.ALL,
                0,
                quote("took Old Brenna"),
                "r1#0",
                List.of(0))),
        List.of(new Tempo(0, "advance", Direction.SLOWER, null, quote("slower"), List.of())),
        List.of(new Relation(0, RelationKind.MEMBER_OF, 1, quote("Fighters"))),
        List.of(new Skipped(null, "too_long"), new Skipped(2, "no_trigger")));
  }

  private static Dating dating() {
    return new Dating(
        LocalDate.of(2031, 3, 4),
        LocalDate.of(2030, 1, 1),
        null,
        Dating.Verdict.CONSISTENT,
        List.of(new Proof(quote("a health official"), "office", "Held the office from 2030")));
  }

  private static Attribution attribution() {
    return new Attribution(
        new Claimant(quote("a health official"), "XVAGOV"),
        quote("told"),
        quote("a reporter"),
        quote("Fighters took Old Brenna on Monday"),
        true);
  }

  private static Claim seizure() {
    return new Claim(
        "r1#0",
        0,
        quote("took"),
        EventType.COERCE,
        "seize",
        List.of("territory", "military"),
        "Battles",
        "Non-state actor overtakes territory",
        "192",
        Factuality.ACTUAL,
        null,
        List.of(0),
        List.of(),
        List.of(0),
        0,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(0),
        "seize:take",
        0.83);
  }

  private static Claim deaths() {
    return new Claim(
        "r1#1",
        1,
        quote("died"),
        EventType.ASSAULT,
        null,
        List.of(),
        null,
        null,
        null,
        Factuality.ONGOING,
        quote("died"),
        List.of(),
        List.of(1),
        List.of(),
        null,
        new Count(6, 6, null, quote("Six people"), List.of(new SideCount(Side.CIVILIANS, 2, 6))),
        null,
        null,
        null,
        List.of(quote("died")),
        List.of(0, 1),
        "assault:die",
        1.0 / 3);
  }

  static Copy copy() {
    return new Copy(
        "r2",
        "r1",
        CopyKind.REWRITE,
        0.9100000000000001,
        true,
        "r1 is printed 3 days earlier",
        0.78,
        List.of(new Copy.Alignment(0, 1, 0.93)),
        List.of(
            new Copy.Change(
                Copy.Field.COUNT, quote("Six people"), new Quote("Nine people", 0, 11), null, null),
            new Copy.Change(Copy.Field.DATE, null, null, "2031-03-04", "2031-03-07"),
            new Copy.Change(Copy.Field.ATTRIBUTION, quote("a health official"), null, null, null)),
        List.of(2, 3),
        List.of(1));
  }

  public static Event event(String id, @Nullable Place place) {
    return new Event(
        id,
        EventType.ASSAULT,
        "aerial",
        "Explosions/Remote violence",
        "Air/drone strike",
        DateRange.of(LocalDate.of(2031, 3, 3)),
        DatePrecision.DAY,
        place,
        List.of(new Event.Party("Army of the Coast", "XCSMIL"), new Event.Party("a militia", null)),
        List.of(),
        new Event.Toll(5, null, 12, List.of(new Event.Told(5, null, "a health official", "r1"))),
        null,
        EventStatus.CORROBORATED,
        4,
        2,
        2,
        List.of(
            evidence("r1#0", "r1", "Vale Courier", List.of("a health official")),
            evidence("r2#4", "r2", "Coast Post", List.of("a health official", "a resident"))));
  }

  private static Event.Evidence evidence(
      String claim, String report, String source, List<String> claimants) {
    return new Event.Evidence(
        claim,
        report,
        "Jets struck Old Brenna, he said.",
        source,
        null,
        claimants,
        Factuality.ACTUAL);
  }

  public static ExportedEvent stored(Event event) {
    return new ExportedEvent(event, Instant.parse("2031-03-05T06:07:08Z"), 3);
  }

  public static ExportAccount account() {
    return ExportAccount.of(
        "sitrep 0.1.0",
        "2026.11",
        "2031-03-06T00:00:00Z",
        "country=XVA",
        Instant.parse("2031-03-07T08:09:10Z"));
  }
}
