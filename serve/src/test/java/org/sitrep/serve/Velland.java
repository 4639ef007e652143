package org.sitrep.serve;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.CopyKind;
import org.sitrep.model.DateMention;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Dating;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.EventType;
import org.sitrep.model.Factuality;
import org.sitrep.model.Moment;
import org.sitrep.model.Place;
import org.sitrep.model.Quote;
import org.sitrep.model.Report;
import org.sitrep.model.Sentence;

/** Two reports of one raid in an invented country, the second a copy of the first. */
final class Velland {
  /** The plane costs two UTF-16 units and one code point. */
  static final String TEXT = "\uD83D\uDEE9 Jets struck a camp near Karsin on Monday.";

  static final CodedReport FIRST = coded("courier", "Delm Courier", TEXT, "2031-03-04");
  static final CodedReport SECOND =
      coded("mirror", "World Mirror", TEXT.replace("Monday", "Tuesday"), "2033-10-11");

  static final Copy COPY =
      new Copy(
          "mirror",
          "courier",
          CopyKind.REWRITE,
          0.9,
          true,
          "courier is printed 952 days earlier",
          0.8,
          List.of(new Copy.Alignment(0, 0, 0.95)),
          List.of(
              new Copy.Change(
                  Copy.Field.DATE,
                  quote(FIRST.report().text(), "Monday"),
                  quote(SECOND.report().text(), "Tuesday"),
                  null,
                  null)),
          List.of(),
          List.of());

  static final Event RAID =
      event("raid", EventType.ASSAULT, LocalDate.of(2031, 3, 3), place(20.1, 12.4), "courier#0");
  static final Event TALKS = talksUnder("talks");

  private Velland() {}

  /** A raid of some days on an island beyond the antimeridian. */
  static Event islandRaid(LocalDate from, LocalDate to) {
    Place island = new Place("Oru", "XVL", null, null, -17.5, -179.5, null, "PPL", 900);
    Event day = event("island", EventType.ASSAULT, from, island, "courier#0");
    return new Event(
        day.id(),
        day.type(),
        null,
        day.acledEventType(),
        day.acledSubEventType(),
        new DateRange(from, to),
        DatePrecision.RANGE,
        island,
        day.actors(),
        day.actors(),
        new Event.Toll(2, 3, 4, List.of(new Event.Told(2, 4, null, "courier"))),
        null,
        day.status(),
        1,
        0,
        1,
        day.claims());
  }

  /** A raid like the first one, under another id and on another day. */
  static Event raidOn(String id, LocalDate day) {
    return event(id, EventType.ASSAULT, day, place(20.1, 12.4), "courier#0");
  }

  /** The talks with another id: the claim is the same, so the old id gives way to the new. */
  static Event talksUnder(String id) {
    return event(id, EventType.CONSULT, null, null, "mirror#0");
  }

  private static Place place(double latitude, double longitude) {
    return new Place("Karsin", "XVL", null, null, latitude, longitude, null, "PPL", 4000);
  }

  private static Quote quote(String text, String words) {
    int start = text.indexOf(words);
    return Quote.of(text, start, start + words.length());
  }

  private static CodedReport coded(String id, String source, String text, String printed) {
    Report report =
        new Report(
            id,
            null,
            "Camp struck",
            null,
            null,
            text,
            Moment.parse(printed),
            null,
            source,
            null,
            "en");
    Claim claim = claim(id + "#0", 0, quote(text, "struck"));
    return new CodedReport(
        report,
        Dating.unbounded(LocalDate.parse(printed)),
        List.of(new Sentence(0, 0, text.length())),
        List.of(),
        List.<DateMention>of(),
        List.of(),
        List.of(),
        List.of(claim),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** A report that tells of the raid in its second sentence. */
  static CodedReport withLead(String id, String lead) {
    String text = lead + " " + TEXT;
    CodedReport one = coded(id, "Delm Courier", text, "2031-03-04");
    return new CodedReport(
        one.report(),
        one.dating(),
        List.of(
            new Sentence(0, 0, lead.length()), new Sentence(1, lead.length() + 1, text.length())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(claim(id + "#0", 1, quote(text, "struck"))),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Claim claim(String id, int sentence, Quote trigger) {
    return new Claim(
        id,
        sentence,
        trigger,
        EventType.ASSAULT,
        null,
        List.of(),
        "Explosions/Remote violence",
        "Air/drone strike",
        null,
        Factuality.ACTUAL,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        "trigger",
        0.8);
  }

  private static Event event(
      String id, EventType type, @Nullable LocalDate day, @Nullable Place place, String claimId) {
    String reportId = claimId.substring(0, claimId.indexOf('#'));
    return new Event(
        id,
        type,
        null,
        type == EventType.ASSAULT ? "Explosions/Remote violence" : null,
        type == EventType.ASSAULT ? "Air/drone strike" : null,
        day == null ? null : DateRange.of(day),
        day == null ? DatePrecision.UNKNOWN : DatePrecision.DAY,
        place,
        List.of(new Event.Party("Velland air force", "XVLMIL")),
        List.of(),
        null,
        null,
        EventStatus.REPORTED,
        1,
        0,
        1,
        List.of(
            new Event.Evidence(
                claimId, reportId, TEXT, "Delm Courier", null, List.of(), Factuality.ACTUAL)));
  }
}
