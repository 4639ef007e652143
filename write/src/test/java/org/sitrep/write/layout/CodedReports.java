package org.sitrep.write.layout;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.model.Actor;
import org.sitrep.model.ActorMention;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Count;
import org.sitrep.model.Dating;
import org.sitrep.model.EventType;
import org.sitrep.model.Factuality;
import org.sitrep.model.Moment;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Quote;
import org.sitrep.model.Report;
import org.sitrep.model.Sentence;
import org.sitrep.model.Side;
import org.sitrep.model.SideCount;
import org.sitrep.write.MadeUp;
import org.sitrep.write.ReportShelf;

/** A made-up coded report, r9, that tells of a strike. */
final class CodedReports {
  /** The bird costs two UTF-16 units and one code point. */
  static final String STRIKE =
      "\uD83D\uDD4A Warplanes struck homes in Idlib city, killing six people, four of them residents.";

  private static final String TEXT = STRIKE + "\nA doctor gave the number.";

  static final ReportShelf SHELF = id -> id.equals("r9") ? report() : null;

  private CodedReports() {}

  private static CodedReport report() {
    Report report =
        new Report(
            "r9",
            null,
            "Strike on Idlib",
            null,
            null,
            TEXT,
            Moment.parse("2024-12-03T10:00:00Z"),
            null,
            "Example Times",
            "https://www.times.example/9",
            "en");
    return new CodedReport(
        report,
        Dating.unbounded(LocalDate.of(2024, 12, 3)),
        List.of(new Sentence(0, 0, STRIKE.length())),
        List.of(new PlaceMention(quote("Idlib city"), MadeUp.IDLIB)),
        List.of(),
        List.of(
            new ActorMention(
                quote("Warplanes"), new Actor("Syrian Air Force", "SYR", "MIL", "SYRMIL", null)),
            new ActorMention(
                quote("residents"), new Actor("residents", "SYR", "CVL", "SYRCVL", null))),
        List.of(),
        List.of(claim()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Claim claim() {
    return new Claim(
        "r9#0",
        0,
        quote("struck"),
        EventType.ASSAULT,
        "aerial",
        List.of("military"),
        "Explosions/Remote violence",
        "Air/drone strike",
        "195",
        Factuality.ACTUAL,
        null,
        List.of(0),
        List.of(1),
        List.of(0),
        null,
        new Count(6, 6, 6, quote("six people"), List.of(new SideCount(Side.CIVILIANS, 4, 4))),
        null,
        null,
        null,
        List.of(),
        List.of(),
        "strike",
        0.834);
  }

  private static Quote quote(String words) {
    int start = TEXT.indexOf(words);
    return Quote.of(TEXT, start, start + words.length());
  }
}
