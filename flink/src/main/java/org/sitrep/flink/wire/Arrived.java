package org.sitrep.flink.wire;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Edition;
import org.sitrep.model.Moment;
import org.sitrep.model.Report;
import org.sitrep.read.Refusal;

/**
 * Something that came in by the topic of reports.
 *
 * @param version of this shape
 * @param kind what it is
 * @param id the id of the report
 * @param rank the rank of its edition; empty where its publisher counts none
 * @param note what the publisher says to editors, or null; of a refusal, why
 * @param body the report as JSON; of a refusal, its code; else empty
 * @param seen when it was first seen, in milliseconds
 * @param printed the start of the day printed on it, in milliseconds, or {@code seen}
 */
public record Arrived(
    int version,
    Kind kind,
    String id,
    String rank,
    @Nullable String note,
    String body,
    long seen,
    long printed) {
  /** The version that is written. */
  public static final int VERSION = 1;

  /** What came in. */
  public enum Kind {
    /** A report, or a version of one. */
    REPORT,
    /** A report that is in the store and is to be coded by the codebook of now. */
    AGAIN,
    /** Its publisher takes the report back. */
    TAKEN_BACK,
    /** What cannot be read. */
    REFUSED
  }

  public Arrived {
    Versions.check(version, VERSION, "Arrived");
    Objects.requireNonNull(kind);
  }

  /** Returns a report that came in. */
  public static Arrived report(Kind kind, Report report, @Nullable Edition edition, long seen) {
    return new Arrived(
        VERSION,
        kind,
        report.id(),
        edition == null ? "" : edition.rank(),
        edition == null ? null : edition.note(),
        ModelJson.of(report),
        seen,
        printed(report.published(), seen));
  }

  /** Returns that a publisher takes a report back. */
  public static Arrived takenBack(String id, Edition edition, long seen) {
    return new Arrived(
        VERSION, Kind.TAKEN_BACK, id, edition.rank(), edition.note(), "", seen, seen);
  }

  /** Returns that something cannot be read. */
  public static Arrived refused(Refusal refusal, long seen) {
    return new Arrived(
        VERSION, Kind.REFUSED, refusal.file(), "", refusal.says(), refusal.code(), seen, seen);
  }

  /** No report was printed after it was seen: a date that says so is false, and moves no clock. */
  private static long printed(@Nullable Moment published, long seen) {
    if (published == null) {
      return seen;
    }
    Instant day = published.day().atStartOfDay(ZoneOffset.UTC).toInstant();
    return Math.min(seen, day.toEpochMilli());
  }

  /** Returns the report; only of what has one. */
  public Report report() {
    return ModelJson.read(body, Report.class);
  }

  /** Returns what tells this text from any other: where it was read from does not belong to it. */
  public String content() {
    Report all = report();
    return ModelJson.of(
        new Report(
            all.id(),
            null,
            all.title(),
            all.byline(),
            all.dateline(),
            all.text(),
            all.published(),
            all.modified(),
            all.source(),
            all.url(),
            all.language()));
  }

  /** Returns the edition, or null where its publisher counts none. */
  public @Nullable Edition edition() {
    return rank.isEmpty() ? null : new Edition(rank, kind == Kind.TAKEN_BACK, note);
  }
}
