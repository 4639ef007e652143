package org.sitrep.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much one side did in one area on one day, against the days before.
 *
 * @param side the code of the side
 * @param area the first-level unit and the country, as in {@code Aleppo, SYR}; the country alone
 *     where the unit is not known
 * @param day the day
 * @param actions the number of events by which the side acted
 * @param mean7 their mean over the seven days before, or null where the record covers fewer
 * @param mean28 their mean over the twenty-eight days before, or null where it covers fewer
 */
public record TempoDay(
    String side,
    String area,
    LocalDate day,
    int actions,
    @Nullable Double mean7,
    @Nullable Double mean28) {
  public TempoDay {
    if (actions < 0) {
      throw new IllegalArgumentException("Not a number of actions: " + actions);
    }
  }
}
