package org.sitrep.code.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.sitrep.code.date.TimeValue.Base;
import org.sitrep.code.date.TimeValue.Calendar;
import org.sitrep.code.date.TimeValue.Clock;
import org.sitrep.code.date.TimeValue.OfYear;
import org.sitrep.code.date.TimeValue.Partly;
import org.sitrep.code.date.TimeValue.Season;
import org.sitrep.code.date.TimeValue.Shift;
import org.sitrep.code.date.TimeValue.Since;
import org.sitrep.code.date.TimeValue.Slice;
import org.sitrep.code.date.TimeValue.Span;
import org.sitrep.code.date.TimeValue.Stretch;
import org.sitrep.code.date.TimeValue.Turned;
import org.sitrep.code.date.TimeValue.Unit;
import org.sitrep.code.date.TimeValue.Weekday;
import org.sitrep.code.date.TimeValue.Years;
import org.sitrep.model.DateAnchor;
import org.sitrep.model.DateMention;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;

/** Places the expressions of one report, in order of the text. Not for several threads. */
final class DateResolver {
  private final ParsedReport report;
  private final Anchor anchor;
  private final Story story;

  DateResolver(ParsedReport report, Anchor anchor, Narration narration, int period) {
    this.report = report;
    this.anchor = anchor;
    this.story = new Story(report, anchor, narration, period);
  }

  List<DateMention> resolve(List<TimeExpression> found) {
    DateMention[] mentions = new DateMention[found.size()];
    List<Integer> order = new ArrayList<>(IntStream.range(0, found.size()).boxed().toList());
    // A range that two expressions make is placed after them.
    order.sort(Comparator.comparingInt((Integer i) -> found.get(i).quote().end()));
    order.sort(Comparator.comparingInt(i -> ends(found.get(i))));
    for (int i : order) {
      TimeExpression one = found.get(i);
      story.at(one);
      Placed placed = place(one.value());
      story.tell(one, placed);
      mentions[i] =
          new DateMention(one.quote(), placed.range(), placed.precision(), placed.anchor());
    }
    return Arrays.asList(mentions);
  }

  private static int ends(TimeExpression one) {
    return 2 * one.quote().end() + (one.value() instanceof Span ? 1 : 0);
  }

  private Placed place(TimeValue value) {
    if (value instanceof Calendar date) {
      return calendar(date);
    } else if (value instanceof Years years) {
      return Placed.told(Days.years(years.from(), years.to()), DatePrecision.RANGE);
    } else if (value instanceof Season season) {
      return season(season);
    } else if (value instanceof Weekday weekday) {
      return weekday(weekday);
    } else if (value instanceof Turned turned) {
      return turned(turned);
    } else if (value instanceof OfYear of) {
      return ofYear(of);
    } else if (value instanceof Shift shift) {
      return shift(shift);
    } else if (value instanceof Stretch stretch) {
      return stretch(stretch);
    }
    return composed(value);
  }

  private Placed composed(TimeValue value) {
    if (value instanceof Partly partly) {
      return place(partly.of());
    } else if (value instanceof Slice slice) {
      return slice(slice);
    } else if (value instanceof Span span) {
      return span(span);
    } else if (value instanceof Since since) {
      return since(since);
    } else if (value instanceof Clock clock) {
      return clock(clock);
    }
    return Placed.nowhere(DatePrecision.UNKNOWN);
  }

  private Placed calendar(Calendar date) {
    DatePrecision precision = Days.precision(date);
    Integer year = date.year();
    if (year != null) {
      return Placed.told(Days.of(year, date.month(), date.day()), precision);
    }
    Integer month = date.month();
    if (month == null) {
      return dayAlone(date);
    }
    Story.Year taken = story.yearOf(month, date.day());
    return taken == null
        ? Placed.nowhere(precision)
        : Placed.of(Days.of(taken.year(), month, date.day()), precision, taken.anchor());
  }

  private Placed dayAlone(Calendar date) {
    Story.Day base = story.base(Base.STORY, Unit.MONTH);
    if (base == null) {
      return Placed.nowhere(DatePrecision.DAY);
    }
    LocalDate day = base.day();
    DateRange range = Days.of(day.getYear(), day.getMonthValue(), date.day());
    return Placed.of(range, DatePrecision.DAY, base.anchor());
  }

  private Placed season(Season season) {
    Integer year = season.year();
    if (year != null) {
      return Placed.told(Days.season(year, season.firstMonth()), DatePrecision.SEASON);
    }
    Story.Year taken = story.yearOf(season.firstMonth(), null);
    if (taken == null) {
      return Placed.nowhere(DatePrecision.SEASON);
    }
    int ends = season.firstMonth() == 12 ? taken.year() + 1 : taken.year();
    return Placed.of(Days.season(ends, season.firstMonth()), DatePrecision.SEASON, taken.anchor());
  }

  /** The latest of that name up to the day of the report, or where the future is told the next. */
  private Placed weekday(Weekday weekday) {
    Story.Day base = story.base(Base.PRESENT, Unit.DAY);
    if (base == null) {
      return Placed.nowhere(DatePrecision.DAY);
    }
    boolean ahead = story.future() || base.anchor() == DateAnchor.CONTENT;
    LocalDate day =
        base.day()
            .with(
                ahead
                    ? TemporalAdjusters.nextOrSame(weekday.day())
                    : TemporalAdjusters.previousOrSame(weekday.day()));
    return Placed.of(DateRange.of(day), DatePrecision.DAY, base.anchor());
  }

  private Placed turned(Turned turned) {
    Unit needed = turned.of() instanceof Weekday ? Unit.DAY : Unit.MONTH;
    Story.Day base = story.base(turned.base(), needed);
    if (turned.of() instanceof Weekday weekday) {
      return base == null ? Placed.nowhere(DatePrecision.DAY) : turnedDay(weekday, turned, base);
    }
    boolean isSeason = turned.of() instanceof Season;
    DatePrecision precision = isSeason ? DatePrecision.SEASON : DatePrecision.MONTH;
    if (base == null) {
      return Placed.nowhere(precision);
    }
    int month = turned.of() instanceof Season season ? season.firstMonth() : monthOf(turned.of());
    DateRange range = Days.months(turnedMonth(base.day(), month, turned.step()), isSeason ? 3 : 1);
    return Placed.of(range, precision, base.anchor());
  }

  private static Placed turnedDay(Weekday weekday, Turned turned, Story.Day base) {
    LocalDate day =
        switch (turned.step()) {
          case -1 -> base.day().with(TemporalAdjusters.previous(weekday.day()));
          case 1 -> base.day().with(TemporalAdjusters.next(weekday.day()));
          default ->
              Days.holding(base.day(), Unit.WEEK)
                  .from()
                  .with(TemporalAdjusters.nextOrSame(weekday.day()));
        };
    return Placed.of(DateRange.of(day), DatePrecision.DAY, base.anchor());
  }

  private static YearMonth turnedMonth(LocalDate base, int month, int step) {
    YearMonth same = YearMonth.of(base.getYear(), month);
    YearMonth now = YearMonth.from(base);
    if (step < 0) {
      return same.isBefore(now) ? same : same.minusYears(1);
    }
    return step == 0 || same.isAfter(now) ? same : same.plusYears(1);
  }

  private static int monthOf(TimeValue value) {
    Integer month = value instanceof Calendar date ? date.month() : null;
    return month == null ? 1 : month;
  }

  private Placed ofYear(OfYear of) {
    Story.Day base = story.base(of.base(), Unit.YEAR);
    if (base == null) {
      return Placed.nowhere(DatePrecision.UNKNOWN);
    }
    int year = base.day().getYear() + of.step();
    if (of.of() instanceof Season season) {
      DateRange range = Days.season(year, season.firstMonth());
      return Placed.of(range, DatePrecision.SEASON, base.anchor());
    }
    Calendar date = (Calendar) of.of();
    DateRange range = Days.of(year, date.month(), date.day());
    return Placed.of(range, Days.precision(date), base.anchor());
  }

  private Placed shift(Shift shift) {
    Story.Day base = story.base(shift.base(), shift.unit());
    DatePrecision precision = Days.precision(shift.unit());
    if (base == null) {
      return Placed.nowhere(precision);
    }
    LocalDate day = Days.later(base.day(), shift.amount(), shift.unit());
    return Placed.of(Days.holding(day, shift.unit()), precision, base.anchor());
  }

  private Placed stretch(Stretch stretch) {
    Story.Day base = story.base(stretch.base(), Unit.DAY);
    if (base == null) {
      return Placed.nowhere(DatePrecision.RANGE);
    }
    LocalDate other = Days.later(base.day(), stretch.amount(), stretch.unit());
    DateRange range =
        stretch.amount() < 0 ? new DateRange(other, base.day()) : new DateRange(base.day(), other);
    return Placed.of(range, DatePrecision.RANGE, base.anchor());
  }

  private Placed slice(Slice slice) {
    Placed whole = place(slice.of());
    DateRange year = whole.range();
    if (year == null) {
      return whole;
    }
    int months = 12 / slice.parts();
    YearMonth first = YearMonth.of(year.from().getYear(), (slice.number() - 1) * months + 1);
    return new Placed(Days.months(first, months), DatePrecision.RANGE, whole.anchor());
  }

  private Placed span(Span span) {
    Placed from = place(span.from());
    Placed to = place(span.to());
    DateRange first = from.range();
    DateRange last = to.range();
    if (first == null || last == null || last.to().isBefore(first.from())) {
      return Placed.nowhere(DatePrecision.RANGE);
    }
    return new Placed(new DateRange(first.from(), last.to()), DatePrecision.RANGE, from.anchor());
  }

  /** "Since Monday" runs up to the report; a history has no such day, and keeps the first alone. */
  private Placed since(Since since) {
    Placed first = place(since.from());
    DateRange from = first.range();
    LocalDate today = anchor.day();
    if (from == null
        || today == null
        || since.complete()
        || today.isBefore(from.from())
        || story.isHistory()) {
      return first;
    }
    return new Placed(new DateRange(from.from(), today), DatePrecision.RANGE, first.anchor());
  }

  /** The time at the head of a line of a running report is one of its own day. */
  private Placed clock(Clock clock) {
    TimeValue day = clock.day();
    if (day != null) {
      return place(day).with(DatePrecision.TIME);
    }
    ParsedSentence here = report.sentences().get(story.sentence());
    DateRange near = story.inSentence(here);
    LocalDate today = anchor.day();
    boolean running = near == null && today != null && !story.isHistory() && story.opens(here);
    return running && today != null
        ? Placed.of(DateRange.of(today), DatePrecision.TIME, anchor.kind())
        : Placed.told(near, DatePrecision.TIME);
  }
}
