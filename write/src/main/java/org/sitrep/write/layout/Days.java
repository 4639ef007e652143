package org.sitrep.write.layout;

import java.time.LocalDate;
import org.sitrep.model.DateRange;

/** How layouts that know one day only read a range of days. */
final class Days {
  static final int WEEK = 7;
  static final int MONTH = 31;
  static final int YEAR = 366;

  private Days() {}

  /** Returns the middle day, the earlier of two. */
  static LocalDate middle(DateRange range) {
    return range.from().plusDays((range.days() - 1) / 2);
  }
}
