package org.sitrep.write.situation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;

/**
 * Of which country and days a situation report tells.
 *
 * @param country ISO 3166-1 alpha-3
 * @param countryName the name of the country as it is printed
 * @param from the first day
 * @param to the last day, not before the first
 */
public record Scope(String country, String countryName, LocalDate from, LocalDate to) {
  /** What spans more days than these tells too little of when it was. */
  private static final int FINE_ENOUGH = 7;

  public Scope {
    if (!country.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException(
          "Not a country: expected three letters such as SYR, found \"" + country + "\"");
    }
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("The period ends before it begins: " + from + ".." + to);
    }
  }

  DateRange period() {
    return new DateRange(from, to);
  }

  /** Returns the seven days before the period. */
  DateRange weekBefore() {
    return new DateRange(from.minusDays(7), from.minusDays(1));
  }

  int days() {
    return (int) ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** Returns whether the days lie in the period, or begin or end in it and are few. */
  boolean settles(@Nullable DateRange days) {
    return days != null
        && days.overlaps(period())
        && (days.days() <= FINE_ENOUGH || (holds(days.from()) && holds(days.to())));
  }

  private boolean holds(LocalDate day) {
    return period().holds(day);
  }

  /** Returns whether an actor code is of the country. */
  boolean isOf(@Nullable String code) {
    return code != null && code.startsWith(country);
  }
}
