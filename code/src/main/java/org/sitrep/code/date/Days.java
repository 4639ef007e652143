package org.sitrep.code.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.date.TimeValue.Calendar;
import org.sitrep.code.date.TimeValue.Unit;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;

/** The calendar: the days of months, weeks, seasons and years. */
final class Days {
  private static final int SEASON_MONTHS = 3;

  private Days() {}

  static DateRange year(int year) {
    return years(year, year);
  }

  static DateRange years(int from, int to) {
    return new DateRange(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  static DateRange months(YearMonth from, int months) {
    return new DateRange(from.atDay(1), from.plusMonths(months - 1L).atEndOfMonth());
  }

  /** Returns a date of that year, or null for a day that its month does not have. */
  static @Nullable DateRange of(int year, @Nullable Integer month, @Nullable Integer day) {
    if (month == null) {
      return year(year);
    }
    if (day == null) {
      return months(YearMonth.of(year, month), 1);
    }
    try {
      return DateRange.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** Returns a season; a winter is that of the year in which it ends. */
  static DateRange season(int year, int firstMonth) {
    int begins = firstMonth == 12 ? year - 1 : year;
    return months(YearMonth.of(begins, firstMonth), SEASON_MONTHS);
  }

  /** Returns the unit that holds a day. */
  static DateRange holding(LocalDate day, Unit unit) {
    return switch (unit) {
      case HOUR, DAY -> DateRange.of(day);
      case WEEKEND -> {
        LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        yield new DateRange(saturday, saturday.plusDays(1));
      }
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new DateRange(monday, monday.plusDays(6));
      }
      case MONTH -> months(YearMonth.from(day), 1);
      case QUARTER -> months(YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1), 3);
      case YEAR -> year(day.getYear());
      case DECADE -> years(day.getYear() / 10 * 10, day.getYear() / 10 * 10 + 9);
      case CENTURY -> years(day.getYear() / 100 * 100, day.getYear() / 100 * 100 + 99);
    };
  }

  /** Returns the day so many units later; hours count as begun days. */
  static LocalDate later(LocalDate day, int amount, Unit unit) {
    return switch (unit) {
      case HOUR -> day.plusDays(Integer.signum(amount) * ((Math.abs(amount) + 23L) / 24));
      case DAY -> day.plusDays(amount);
      case WEEKEND -> amount < 0 ? day.plusDays(7L * (amount + 1)) : day.plusDays(7L * amount);
      case WEEK -> day.plusWeeks(amount);
      case MONTH -> day.plusMonths(amount);
      case QUARTER -> day.plusMonths(3L * amount);
      case YEAR -> day.plusYears(amount);
      case DECADE -> day.plusYears(10L * amount);
      case CENTURY -> day.plusYears(100L * amount);
    };
  }

  static DatePrecision precision(Unit unit) {
    return switch (unit) {
      case HOUR -> DatePrecision.TIME;
      case DAY -> DatePrecision.DAY;
      case WEEKEND, QUARTER, DECADE, CENTURY -> DatePrecision.RANGE;
      case WEEK -> DatePrecision.WEEK;
      case MONTH -> DatePrecision.MONTH;
      case YEAR -> DatePrecision.YEAR;
    };
  }

  static DatePrecision precision(Calendar date) {
    if (date.day() != null) {
      return DatePrecision.DAY;
    }
    return date.month() == null ? DatePrecision.YEAR : DatePrecision.MONTH;
  }
}
