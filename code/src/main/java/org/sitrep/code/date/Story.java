package org.sitrep.code.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.date.TimeValue.Base;
import org.sitrep.code.date.TimeValue.Unit;
import org.sitrep.model.DateAnchor;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;

/** Where in time a text has come to. Changes as it is told; not for several threads. */
final class Story {
  /** Days by which news may run ahead of its printed date before a date is one of last year. */
  private static final int AHEAD = 3;

  /** Months by which a month has to lie before the last one told to be one of the next year. */
  private static final int TURN_OF_YEAR = 8;

  /** Years from the middle of a history beyond which a date is an aside. */
  private static final int ASIDE = 30;

  /** A longer time is a background, not a place in the story. */
  private static final int LONGEST = 366;

  private final ParsedReport report;
  private final Anchor anchor;
  private final Narration narration;
  private final int period;
  private @Nullable DateRange last;
  private DatePrecision lastPrecision = DatePrecision.UNKNOWN;
  private int lastSentence = -1;
  private boolean lastIsPast;
  private int sentence;
  private int offset;

  Story(ParsedReport report, Anchor anchor, Narration narration, int period) {
    this.report = report;
    this.period = period;
    this.anchor = anchor;
    this.narration = narration;
  }

  /** Moves to an expression that is about to be placed. */
  void at(TimeExpression one) {
    sentence = one.sentence();
    offset = one.quote().start();
  }

  /** Remembers where an expression was placed. */
  void tell(TimeExpression one, Placed placed) {
    DateRange range = placed.range();
    if (range == null || range.days() > LONGEST || one.value() instanceof TimeValue.Span) {
      return;
    }
    if (isHistory() && Math.abs(range.from().getYear() - period) > ASIDE) {
      return;
    }
    LocalDate today = anchor.day();
    last = range;
    lastPrecision = placed.precision();
    lastSentence = one.sentence();
    lastIsPast =
        placed.anchor() == DateAnchor.CONTENT
            && today != null
            && range.to().getYear() < today.getYear();
  }

  int sentence() {
    return sentence;
  }

  /** Returns whether the expression that is about to be placed opens the sentence. */
  boolean opens(ParsedSentence here) {
    return offset == here.start();
  }

  boolean isHistory() {
    return narration == Narration.HISTORY;
  }

  boolean future() {
    return Tense.future(report.sentences().get(sentence), offset);
  }

  /** Returns the days last told in that sentence, or null. */
  @Nullable DateRange inSentence(ParsedSentence here) {
    return lastSentence == here.index() ? last : null;
  }

  /** Returns the day to count from, or null where none is known as finely as the unit asks. */
  @Nullable Day base(Base base, Unit unit) {
    LocalDate today = anchor.day();
    boolean present = base == Base.PRESENT && !isHistory();
    DateRange told = last;
    if (!present && told != null && isFineEnough(unit)) {
      return new Day(told.from(), DateAnchor.CONTENT);
    }
    boolean usable = today != null && !isHistory() && (present || told == null);
    return usable && today != null ? new Day(today, anchor.kind()) : null;
  }

  private boolean isFineEnough(Unit unit) {
    return switch (unit) {
      case HOUR, DAY, WEEK, WEEKEND -> isDay();
      case MONTH, QUARTER ->
          isDay() || lastPrecision == DatePrecision.MONTH || lastPrecision == DatePrecision.WEEK;
      case YEAR, DECADE, CENTURY -> true;
    };
  }

  private boolean isDay() {
    return lastPrecision == DatePrecision.DAY || lastPrecision == DatePrecision.TIME;
  }

  /** Returns the year of a date that names none, or null where nothing tells it. */
  @Nullable Year yearOf(int month, @Nullable Integer day) {
    DateRange told = last;
    LocalDate today = anchor.day();
    boolean inStory = isHistory() || today == null || (lastIsPast && sentence - lastSentence <= 1);
    if (inStory && told != null) {
      return new Year(storyYear(told, month), DateAnchor.CONTENT);
    }
    return today == null || isHistory()
        ? null
        : new Year(newsYear(today, month, day), anchor.kind());
  }

  /** A story goes on: after November comes a January of the next year. */
  private int storyYear(DateRange told, int month) {
    LocalDate from = told.from();
    boolean turned =
        lastPrecision != DatePrecision.YEAR && from.getMonthValue() - month >= TURN_OF_YEAR;
    return from.getYear() + (turned ? 1 : 0);
  }

  private int newsYear(LocalDate today, int month, @Nullable Integer day) {
    boolean ahead = future();
    if (day == null) {
      YearMonth now = YearMonth.from(today);
      YearMonth same = YearMonth.of(today.getYear(), month);
      return today.getYear() + turn(same.isAfter(now), same.isBefore(now), ahead);
    }
    DateRange same = Days.of(today.getYear(), month, day);
    LocalDate date = same == null ? today : same.from();
    return today.getYear() + turn(date.isAfter(today.plusDays(AHEAD)), date.isBefore(today), ahead);
  }

  private static int turn(boolean later, boolean earlier, boolean ahead) {
    if (ahead) {
      return earlier ? 1 : 0;
    }
    return later ? -1 : 0;
  }

  /**
   * A day to count from.
   *
   * @param day the day
   * @param anchor how it is known
   */
  record Day(LocalDate day, DateAnchor anchor) {}

  /**
   * A year to take.
   *
   * @param year the year
   * @param anchor how it is known
   */
  record Year(int year, DateAnchor anchor) {}
}
