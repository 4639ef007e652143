package org.sitrep.link.events;

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
import org.sitrep.model.Place;

/**
 * A claim as one report tells it of one place; a claim of acts in several places is told once of
 * each.
 *
 * @param coded the report
 * @param claim the claim
 * @param actors who acts in it
 * @param recipients who is acted upon
 * @param place where, or null
 * @param surmised where it may have been, since its report tells of that place alone, or null
 * @param sums whether its counts are of more than it: of several places together, or of a war
 * @param news its days, where it tells none
 * @param withdrawn whether its report was withdrawn
 */
record Telling(
    CodedReport coded,
    Claim claim,
    List<Actor> actors,
    List<Actor> recipients,
    @Nullable Place place,
    @Nullable Place surmised,
    boolean sums,
    NewsDays news,
    boolean withdrawn) {
  static final Comparator<Telling> ORDER =
      Comparator.comparing((Telling telling) -> telling.claim().id())
          .thenComparing(telling -> telling.place() == null ? "" : telling.place().toString());

  /** Returns the days on which the claim says that it happened, or null. */
  @Nullable DateRange range() {
    return coded.rangeOf(claim);
  }

  /**
   * Returns the days on which it happened: those that it tells or, for news without a date, those
   * that bound the report; null where nothing bounds it.
   */
  @Nullable DateRange days() {
    DateRange told = range();
    return told == null ? news.days() : told;
  }

  DatePrecision precision() {
    if (claim.date() == null || range() == null) {
      return days() == null ? DatePrecision.UNKNOWN : DatePrecision.RANGE;
    }
    return coded.dates().get(claim.date()).precision();
  }

  /**
   * Returns the days by which the telling is compared with others: those it tells or, for news
   * without a date, the days up to that printed on the report. The window in which an undated
   * report can have been written is too wide to compare by.
   */
  @Nullable DateRange comparedDays() {
    DateRange told = range();
    return told == null && news.byPrintedDay() ? news.days() : told;
  }

  @Nullable Count killed() {
    return sums ? null : claim.killed();
  }

  @Nullable Count injured() {
    return sums ? null : claim.injured();
  }

  /** Returns where it happened or else where it may have. */
  @Nullable Place placeOrSurmised() {
    return place == null ? surmised : place;
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
