package org.sitrep.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whole days from the first to the last, both included.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record DateRange(LocalDate from, LocalDate to) {
  public DateRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A range ends before it begins: " + from + ".." + to);
    }
  }

  /** Returns the range of a single day. */
  public static DateRange of(LocalDate day) {
    return new DateRange(day, day);
  }

  /** Returns whether the two ranges share a day. */
  public boolean overlaps(DateRange other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }

  /** Returns whether the day lies in the range. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Returns the number of days, at least 1. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }
}
