package org.sitrep.link.control;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.link.events.FirstPrints;
import org.sitrep.model.CodedReport;
import org.sitrep.model.DateAnchor;
import org.sitrep.model.DateMention;
import org.sitrep.model.DateRange;
import org.sitrep.model.Dating.Verdict;
import org.sitrep.model.Event;
import org.sitrep.model.Moment;

/**
 * The day of which something is told: its own words' day; else that of the event it is joined to;
 * else, as news, the day printed on the report or, of a copy, on its original. A printed day that
 * is found to be false is not used, nor is anything counted from it.
 */
final class Days {
  /** What is told of more than a month is told of no day. */
  private static final int A_MONTH = 31;

  /**
   * "This week" ends after the report and may still be of what happened; "this month" is a plan.
   */
  private static final int A_WEEK = 7;

  /** An event whose days are known no finer than so many gives a claim no day. */
  private static final int A_FEW = 3;

  private final FirstPrints firstPrints;
  private final Map<String, DateRange> ofClaims = new HashMap<>();

  Days(FirstPrints firstPrints, Collection<Event> events) {
    this.firstPrints = firstPrints;
    for (Event event : events) {
      DateRange range = event.range();
      if (range != null && range.days() <= A_FEW) {
        event.claims().forEach(evidence -> ofClaims.putIfAbsent(evidence.claimId(), range));
      }
    }
  }

  /**
   * Returns the last day of which it is told, no later than the report, or null where no day is
   * known.
   *
   * @param coded the report
   * @param date index of its date expression, or null
   * @param claimId the claim that tells it, or null
   */
  @Nullable LocalDate of(CodedReport coded, @Nullable Integer date, @Nullable String claimId) {
    DateRange told = told(coded, date);
    if (told != null) {
      return within(told, printed(coded));
    }
    DateRange joined = claimId == null ? null : ofClaims.get(claimId);
    return joined == null ? printed(firstPrints.of(coded)) : joined.to();
  }

  /** Returns whether its own words tell a day, or a span of days no longer than a month. */
  boolean own(CodedReport coded, @Nullable Integer date) {
    return told(coded, date) != null;
  }

  /** Returns whether its own words tell a day no more than a year before the report. */
  boolean recent(CodedReport coded, @Nullable Integer date) {
    LocalDate printed = printed(coded);
    DateRange told = told(coded, date);
    return told != null && printed != null && told.from().isAfter(printed.minusYears(1));
  }

  /**
   * Returns the first day of which it may be told: earlier than the last where its words tell a
   * span.
   *
   * @param day the last day
   */
  LocalDate earliest(CodedReport coded, @Nullable Integer date, LocalDate day) {
    DateRange told = told(coded, date);
    return told == null || told.from().isAfter(day) ? day : told.from();
  }

  private static @Nullable LocalDate within(DateRange told, @Nullable LocalDate printed) {
    if (told.days() > A_MONTH) {
      return null;
    }
    if (printed == null || !told.to().isAfter(printed)) {
      return told.to();
    }
    return told.from().isAfter(printed) || told.days() > A_WEEK ? null : printed;
  }

  private static @Nullable DateRange told(CodedReport coded, @Nullable Integer date) {
    if (date == null) {
      return null;
    }
    DateMention mention = coded.dates().get(date);
    boolean byPrinted =
        mention.anchor() == DateAnchor.PUBLISHED || mention.anchor() == DateAnchor.DATELINE;
    return byPrinted && coded.dating().verdict() == Verdict.STALE ? null : mention.range();
  }

  private static @Nullable LocalDate printed(CodedReport coded) {
    Moment moment = coded.report().published();
    return moment == null || coded.dating().verdict() == Verdict.STALE ? null : moment.day();
  }
}
