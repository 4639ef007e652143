package org.sitrep.link.events;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Actor;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Count;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Dating;
import org.sitrep.model.Moment;
import org.sitrep.model.Place;

/**
 * A claim as one report tells it of one place; a claim of acts in several places is told once of
 * each.
 *
 * @param coded the report
 * @param claim the claim
 * @param place where, or null
 * @param divided whether the claim is told of other places too, so that its counts are of all
 *     together
 */
record Telling(CodedReport coded, Claim claim, @Nullable Place place, boolean divided) {
  static final Comparator<Telling> ORDER =
      Comparator.comparing((Telling telling) -> telling.claim().id())
          .thenComparing(telling -> telling.place() == null ? "" : telling.place().toString());

  /** A report without a date for its act tells news: what happened up to so many days before. */
  private static final int NEWS_DAYS = 2;

  /** Returns the days on which the claim says that it happened, or null. */
  @Nullable DateRange range() {
    return coded.rangeOf(claim);
  }

  DatePrecision precision() {
    return claim.date() == null || range() == null
        ? DatePrecision.UNKNOWN
        : coded.dates().get(claim.date()).precision();
  }

  /**
   * Returns the days by which the telling is compared with others: those it tells or, for news
   * without a date, the days up to that printed on the report unless its own words contradict that
   * one.
   */
  @Nullable DateRange comparedDays() {
    DateRange told = range();
    Moment printed = coded.report().published();
    if (told != null
        || claim.date() != null
        || printed == null
        || coded.dating().verdict() == Dating.Verdict.STALE
        || !claim.factuality().tellsOfTheReportsOwnTime()) {
      return told;
    }
    LocalDate day = printed.day();
    return new DateRange(day.minusDays(NEWS_DAYS), day);
  }

  List<Actor> actors() {
    return claim.actors().stream().map(i -> coded.actors().get(i).actor()).toList();
  }

  List<Actor> recipients() {
    return claim.recipients().stream().map(i -> coded.actors().get(i).actor()).toList();
  }

  @Nullable Count killed() {
    return divided ? null : claim.killed();
  }

  @Nullable Count injured() {
    return divided ? null : claim.injured();
  }

  String reportId() {
    return coded.id();
  }

  String sentence() {
    return coded.textOf(coded.sentences().get(claim.sentence()));
  }

  /** Returns a key that tells it from every other telling. */
  String key() {
    return claim.id() + '|' + Objects.toString(place == null ? null : place.name(), "");
  }
}
