package org.sitrep.link.copies;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.DateAnchor;
import org.sitrep.model.DateMention;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;

/**
 * The time expressions of a report, as two copies are compared by them. A weekday that lost its
 * date line is counted from something else, or from nothing; so equal words agree whatever they
 * were counted to, and a weekday agrees with every date that falls on it.
 */
final class DateFacts {
  private static final Set<DatePrecision> COARSE =
      Set.of(DatePrecision.MONTH, DatePrecision.SEASON, DatePrecision.YEAR);

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Pattern MONTH =
      Pattern.compile("\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)");
  private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\b");

  /** A day and a month, in words or in figures. */
  private static final Pattern MONTH_AND_DAY =
      Pattern.compile(
          "(?i)^(?=.*\\d)(?=.*\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
              + "|\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}");

  private DateFacts() {}

  /** Returns the expressions in the order of the text. */
  static List<Fact> of(CodedReport coded) {
    return coded.dates().stream().map(DateFacts::fact).toList();
  }

  private static Fact fact(DateMention mention) {
    DateRange range = mention.range();
    String words = mention.quote().text();
    String value =
        range == null
            ? words
            : range.days() == 1 ? range.from().toString() : range.from() + "/" + range.to();
    BiPredicate<Object, Object> same =
        (one, other) ->
            one instanceof DateMention first
                && other instanceof DateMention second
                && agree(first, second);
    boolean plain = mention.precision() == DatePrecision.DAY && MONTH_AND_DAY.matcher(words).find();
    return new Fact(mention.quote(), value, mention, same, plain);
  }

  private static boolean agree(DateMention first, DateMention second) {
    if (words(first).equals(words(second))) {
      return true;
    }
    if (bare(first) && bare(second)) {
      return weekday(first) == weekday(second);
    }
    if (bare(first) || bare(second)) {
      return bare(first) ? weekdayAgrees(first, second) : weekdayAgrees(second, first);
    }
    if (first.range() == null || second.range() == null) {
      return first.range() == null ? fits(first, second) : fits(second, first);
    }
    return first.range().overlaps(second.range());
  }

  /** A weekday counted from the printed date stands for one day, any other for many. */
  private static boolean weekdayAgrees(DateMention bare, DateMention other) {
    DateRange days = other.range();
    DateRange own = bare.range();
    boolean printed = bare.anchor() == DateAnchor.PUBLISHED || bare.anchor() == DateAnchor.DATELINE;
    if (own != null && days != null && (printed || days.days() > 1)) {
      return own.overlaps(days);
    }
    DayOfWeek told = weekday(other);
    if (told == null && days != null && days.days() == 1) {
      told = days.from().getDayOfWeek();
    }
    if (told != null) {
      return told == weekday(bare);
    }
    return days == null ? !COARSE.contains(other.precision()) : days.days() <= 7;
  }

  /** Returns whether a day without a year, such as "June 8", may be meant by the other. */
  private static boolean fits(DateMention yearless, DateMention other) {
    MonthDay day = monthDay(yearless);
    MonthDay another = monthDay(other);
    if (day != null && another != null) {
      return day.equals(another);
    }
    DateRange days = other.range();
    if (day == null || days == null) {
      return true;
    }
    LocalDate inFirstYear = day.atYear(days.from().getYear());
    LocalDate inLastYear = day.atYear(days.to().getYear());
    return days.overlaps(DateRange.of(inFirstYear)) || days.overlaps(DateRange.of(inLastYear));
  }

  private static @Nullable MonthDay monthDay(DateMention mention) {
    Matcher month = MONTH.matcher(words(mention));
    Matcher day = DAY.matcher(words(mention));
    if (!month.find() || !day.find()) {
      return null;
    }
    int number = Integer.parseInt(day.group(1));
    int which = MONTHS.indexOf(month.group(1)) / 3 + 1;
    return number < 1 || number > Month.of(which).maxLength() ? null : MonthDay.of(which, number);
  }

  private static boolean bare(DateMention mention) {
    return weekday(mention) != null && words(mention).chars().noneMatch(Character::isDigit);
  }

  private static @Nullable DayOfWeek weekday(DateMention mention) {
    String words = words(mention);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (words.contains(day.name().toLowerCase(Locale.ROOT))) {
        return day;
      }
    }
    return null;
  }

  private static String words(DateMention mention) {
    return ChangeFinder.plain(mention.quote().text());
  }
}
