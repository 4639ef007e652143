package org.sitrep.code.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.date.TimeValue.Base;
import org.sitrep.code.date.TimeValue.Calendar;
import org.sitrep.code.date.TimeValue.Partly;
import org.sitrep.code.date.TimeValue.Shift;
import org.sitrep.code.date.TimeValue.Since;
import org.sitrep.code.date.TimeValue.Stretch;
import org.sitrep.code.date.TimeValue.Weekday;

/** How a text tells time: as news, from its own day, or as a history, from one date to the next. */
enum Narration {
  NEWS,
  HISTORY;

  /** A passing mention of an old year makes no history. */
  private static final int OLD_DATES = 4;

  /**
   * Returns history for a text whose dates are mostly years old and which hardly speaks of weekdays
   * and yesterdays.
   */
  static Narration of(List<TimeExpression> found, Anchor anchor) {
    int old = 0;
    int recent = 0;
    int news = 0;
    for (TimeExpression one : found) {
      Integer year = year(one.value());
      if (isOfNews(one.value())) {
        news++;
      } else if (year != null && isOld(year, anchor.day())) {
        old++;
      } else if (year != null) {
        recent++;
      }
    }
    return old >= OLD_DATES && old > recent && old > 2 * news ? HISTORY : NEWS;
  }

  /** Returns the middle one of the years that the expressions name, or 0 where they name none. */
  static int period(List<TimeExpression> found) {
    List<Integer> years =
        found.stream().map(one -> year(one.value())).filter(Objects::nonNull).sorted().toList();
    return years.isEmpty() ? 0 : years.get(years.size() / 2);
  }

  private static boolean isOld(int year, @Nullable LocalDate day) {
    return day == null || year < day.getYear() - 1;
  }

  private static boolean isOfNews(TimeValue value) {
    if (value instanceof Since since) {
      return isOfNews(since.from());
    }
    return value instanceof Weekday
        || (value instanceof Shift shift && shift.base() == Base.PRESENT)
        || (value instanceof Stretch stretch && stretch.base() == Base.PRESENT);
  }

  static @Nullable Integer year(TimeValue value) {
    if (value instanceof Partly partly) {
      return year(partly.of());
    }
    if (value instanceof Since since) {
      return year(since.from());
    }
    return value instanceof Calendar date ? date.year() : null;
  }
}
