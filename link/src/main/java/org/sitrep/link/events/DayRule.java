package org.sitrep.link.events;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;

/** Tells whether two ranges of days may be of one happening. */
final class DayRule {
  /** Up to so many days a range counts as a day told with some play, such as "overnight". */
  private static final int SHORT = 2;

  private final MergeWindows windows;

  DayRule(MergeWindows windows) {
    this.windows = windows;
  }

  /** Returns how the days that two tellings are compared by stand to each other. */
  Relation relation(Telling one, Telling other) {
    Relation relation = relation(one.comparedDays(), other.comparedDays());
    boolean printedOnly = one.range() == null || other.range() == null;
    return relation == Relation.SAME && printedOnly ? Relation.NEAR : relation;
  }

  /** Returns how two ranges of days stand to each other. */
  Relation relation(@Nullable DateRange one, @Nullable DateRange other) {
    if (one == null || other == null) {
      return Relation.UNKNOWN;
    }
    if (sumsUp(one) != sumsUp(other)) {
      return Relation.APART;
    }
    boolean brief = one.days() <= SHORT && other.days() <= SHORT;
    if (one.overlaps(other)) {
      return brief
          ? Relation.SAME
          : Math.max(one.days(), other.days()) <= 3 ? Relation.NEAR : Relation.WITHIN;
    }
    return gap(one, other) <= windows.days() ? Relation.NEAR : Relation.APART;
  }

  /** Returns whether the two share no day, but lie within the window. */
  boolean neighbours(Telling one, Telling other) {
    DateRange first = one.comparedDays();
    DateRange second = other.comparedDays();
    return first != null
        && second != null
        && !first.overlaps(second)
        && relation(first, second) == Relation.NEAR;
  }

  /** What is told of more than a month is told of many happenings together. */
  private static boolean sumsUp(DateRange days) {
    return days.days() > SumTotals.A_MONTH;
  }

  private static long gap(DateRange one, DateRange other) {
    return one.to().isBefore(other.from())
        ? ChronoUnit.DAYS.between(one.to(), other.from())
        : ChronoUnit.DAYS.between(other.to(), one.from());
  }

  /** Returns what was found, in words. */
  String says(Telling one, Telling other) {
    DateRange first = one.comparedDays();
    DateRange second = other.comparedDays();
    if (first == null || second == null) {
      return first == null && second == null
          ? "neither has a date"
          : "only one has a date: " + words(first == null ? second : first);
    }
    String both = told(one, first) + " and " + told(other, second);
    return switch (relation(one, other)) {
      case SAME -> first.equals(second) ? "both on " + words(first) : both + " share a day";
      case NEAR -> both + ": within " + windows.days() + (windows.days() == 1 ? " day" : " days");
      case WITHIN -> both + ": the one lies in the other";
      case UNKNOWN, APART ->
          both + ": not within " + windows.days() + (windows.days() == 1 ? " day" : " days");
    };
  }

  private static String told(Telling telling, DateRange days) {
    return telling.range() == null ? words(days) + " (by the printed date)" : words(days);
  }

  private static String words(@Nullable DateRange days) {
    if (days == null) {
      return "";
    }
    return days.days() == 1 ? days.from().toString() : days.from() + " to " + days.to();
  }
}
