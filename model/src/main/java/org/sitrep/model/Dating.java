package org.sitrep.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a report was written, as far as its own words tell, beside the date printed on it.
 *
 * @param printed the printed date, or null
 * @param windowFrom the first day on which it can have been written, or null where nothing bounds
 *     it
 * @param windowTo the last such day, or null
 * @param verdict what the two say of each other
 * @param because the words that bound the window
 */
public record Dating(
    @Nullable LocalDate printed,
    @Nullable LocalDate windowFrom,
    @Nullable LocalDate windowTo,
    Verdict verdict,
    List<Proof> because) {
  public Dating {
    because = List.copyOf(because);
  }

  /** What the printed date and the window say of each other. */
  public enum Verdict {
    /** The printed date lies in the window. */
    CONSISTENT,
    /** The printed date lies outside the window. */
    STALE,
    /** No date is printed; the words bound a window. */
    UNDATED,
    /** The words bound nothing. */
    UNKNOWN
  }

  /** Returns a dating that rests on nothing but the printed date. */
  public static Dating unbounded(@Nullable LocalDate printed) {
    return new Dating(printed, null, null, Verdict.UNKNOWN, List.of());
  }
}
