package org.sitrep.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A day that a report prints, with the time of day where it prints one.
 *
 * @param day the calendar day, in the zone of the report
 * @param instant the instant in UTC, or null where only a day is printed
 */
public record Moment(LocalDate day, @Nullable Instant instant) implements Comparable<Moment> {
  /** Returns the moment that an ISO 8601 date or date-time tells, or null if it is neither. */
  public static @Nullable Moment parse(@Nullable String iso) {
    if (iso == null || iso.length() < 10) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(iso.substring(0, 10));
      return new Moment(day, iso.length() == 10 ? null : instant(iso));
    } catch (DateTimeParseException notADate) {
      return null;
    }
  }

  private static @Nullable Instant instant(String iso) {
    try {
      return OffsetDateTime.parse(iso.replace(' ', 'T')).toInstant();
    } catch (DateTimeParseException noZone) {
      return null;
    }
  }

  @Override
  public int compareTo(Moment other) {
    int byDay = day.compareTo(other.day);
    return byDay != 0 || instant == null || other.instant == null
        ? byDay
        : instant.compareTo(other.instant);
  }

  /** Returns ISO 8601: the instant in UTC where there is one, else the day. */
  @Override
  public String toString() {
    return instant == null ? day.toString() : instant.toString();
  }
}
