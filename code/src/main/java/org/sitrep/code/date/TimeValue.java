package org.sitrep.code.date;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What a time expression means before it is counted from anything. */
public sealed interface TimeValue {
  /** Returns whether the words name their year themselves. */
  default boolean complete() {
    return false;
  }

  /**
   * A date of the calendar, parts of which may be left open: "5 March 2024", "March 2024", "2024",
   * "5 March", "March", "the 5th".
   *
   * @param year the year, or null
   * @param month the month from 1 to 12, or null
   * @param day the day of the month, or null
   */
  record Calendar(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day)
      implements TimeValue {
    @Override
    public boolean complete() {
      return year != null;
    }
  }

  /**
   * Whole years: a decade, a century, "1914-18".
   *
   * @param from the first
   * @param to the last
   */
  record Years(int from, int to) implements TimeValue {
    @Override
    public boolean complete() {
      return true;
    }
  }

  /**
   * A season of the north.
   *
   * @param year the year, of a winter the one in which it ends; or null
   * @param firstMonth the month in which it begins: 3, 6, 9 or 12
   */
  record Season(@Nullable Integer year, int firstMonth) implements TimeValue {
    @Override
    public boolean complete() {
      return year != null;
    }
  }

  /**
   * A day of the week.
   *
   * @param day which
   */
  record Weekday(DayOfWeek day) implements TimeValue {}

  /**
   * The last, this or the next of its name: "last Monday", "next May", "the following spring".
   *
   * @param of the name
   * @param step -1 for the one before, 0 for this one, 1 for the one after
   * @param base what it is counted from
   */
  record Turned(TimeValue of, int step, Base base) implements TimeValue {}

  /**
   * A date whose year is told in relation: "August of that year".
   *
   * @param of the date
   * @param step years from the base
   * @param base what it is counted from
   */
  record OfYear(TimeValue of, int step, Base base) implements TimeValue {}

  /**
   * A unit of time some way off: "yesterday", "two weeks ago", "that year", "the next day".
   *
   * @param amount how many units later; negative for earlier
   * @param unit which
   * @param base what it is counted from
   */
  record Shift(int amount, Unit unit, Base base) implements TimeValue {}

  /**
   * All the time from or up to the base: "the past 24 hours", "the next two days".
   *
   * @param amount how many units; negative for those past
   * @param unit which
   * @param base what it is counted from
   */
  record Stretch(int amount, Unit unit, Base base) implements TimeValue {}

  /**
   * A part of a time whose edges are vague: "early 2014", "mid-March", "the end of the year".
   *
   * @param part which part
   * @param of of what
   */
  record Partly(Part part, TimeValue of) implements TimeValue {
    @Override
    public boolean complete() {
      return of.complete();
    }
  }

  /**
   * One of equal parts of a year: "the second half of 1943", "the first quarter of the year".
   *
   * @param number which, from 1
   * @param parts how many there are: 2 or 4
   * @param of the year
   */
  record Slice(int number, int parts, TimeValue of) implements TimeValue {
    @Override
    public boolean complete() {
      return of.complete();
    }
  }

  /**
   * From one time to another, both told: "between 3 and 5 May".
   *
   * @param from the first
   * @param to the last
   */
  record Span(TimeValue from, TimeValue to) implements TimeValue {
    @Override
    public boolean complete() {
      return from.complete() || to.complete();
    }
  }

  /**
   * From a time up to the report: "since Monday".
   *
   * @param from the first
   */
  record Since(TimeValue from) implements TimeValue {
    @Override
    public boolean complete() {
      return from.complete();
    }
  }

  /**
   * A time of the day.
   *
   * @param time the clock's time, in the zone of the place
   * @param day of which day, or null where it is not told beside it
   */
  record Clock(LocalTime time, @Nullable TimeValue day) implements TimeValue {
    @Override
    public boolean complete() {
      return day != null && day.complete();
    }
  }

  /** A day that is counted from something outside the calendar: "the sixth day of the siege". */
  record Unplaced() implements TimeValue {}

  /** Where counting begins. */
  enum Base {
    /** The day of the report: "yesterday". */
    PRESENT,
    /** The last time that was told: "the next day". */
    STORY
  }

  /** A part of a longer time. */
  enum Part {
    EARLY,
    MIDDLE,
    LATE
  }

  /** A unit of time. */
  enum Unit {
    HOUR,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY
  }
}
