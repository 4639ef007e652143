package org.sitrep.code.date;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateAnchor;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;

/**
 * A time in the calendar, or the lack of one.
 *
 * @param range the days, or null
 * @param precision how finely it is told
 * @param anchor what it was counted from
 */
record Placed(@Nullable DateRange range, DatePrecision precision, DateAnchor anchor) {
  static Placed nowhere(DatePrecision precision) {
    return new Placed(null, precision, DateAnchor.NONE);
  }

  static Placed of(@Nullable DateRange range, DatePrecision precision, DateAnchor anchor) {
    return range == null ? nowhere(precision) : new Placed(range, precision, anchor);
  }

  static Placed told(@Nullable DateRange range, DatePrecision precision) {
    return of(range, precision, DateAnchor.CONTENT);
  }

  Placed with(DatePrecision other) {
    return new Placed(range, other, anchor);
  }
}
