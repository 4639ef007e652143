package org.sitrep.code.date;

import static org.sitrep.code.date.TimeWords.DASH;
import static org.sitrep.code.date.TimeWords.DAY;
import static org.sitrep.code.date.TimeWords.FULL_MONTH;
import static org.sitrep.code.date.TimeWords.MONTH;
import static org.sitrep.code.date.TimeWords.NTH;
import static org.sitrep.code.date.TimeWords.ORDINAL;
import static org.sitrep.code.date.TimeWords.SEASON;
import static org.sitrep.code.date.TimeWords.WEEKDAY;
import static org.sitrep.code.date.TimeWords.YEAR;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.date.TimeValue.Calendar;
import org.sitrep.code.date.TimeValue.OfYear;
import org.sitrep.code.date.TimeValue.Partly;
import org.sitrep.code.date.TimeValue.Season;
import org.sitrep.code.date.TimeValue.Slice;
import org.sitrep.code.date.TimeValue.Span;
import org.sitrep.code.date.TimeValue.Unplaced;
import org.sitrep.code.date.TimeValue.Years;

/** Dates that name a day, a month, a season or a year. */
final class CalendarRules {
  static final String PART =
      "(?<part>(?i:(?:early|late|mid(?:dle)?)(?:\\s+in)?(?:\\s+(?:the\\s+)?(?:days|months|part)\\s+of)?"
          + "[\\s\u2010-\u2015-]+(?:the\\s+)?"
          + "|(?:the\\s+)?(?:very\\s+)?(?:(?:beginning|start|end|middle|close|opening|turn)"
          + "|(?:early|late|latter|later|first|final|last|closing|opening)"
          + "\\s+(?:part|days|months?|weeks?|years?))\\s+of\\s+(?:the\\s+)?))?";

  private static final String TAIL =
      "(?:,?\\s+(?:of\\s+|in\\s+)?(?<year>"
          + YEAR
          + ")|,?\\s+(?:of\\s+)?(?<yref>(?i:that(?:\\s+same)?|the\\s+same|the\\s+(?:following|next|previous"
          + "|preceding)|this|last|next))\\s+year\\b)?";

  private static final String PART_OF_DAY =
      "(?i:(?:the\\s+)?(?:early\\s+|late\\s+)?(?:night|morning|evening|afternoon|eve)\\s+of\\s+)?";

  private static final String LED_BY = "(?:" + WEEKDAY + ",?\\s+)?";

  private static final String DAY_OF = "(?<day>" + DAY + ")(?:" + NTH + "\\b)?";

  private static final String NOT_A_SUM = "(?![\\d:]|,\\d{3}|[.]\\d|" + NTH + ")";

  static final List<TimeRule> ALL =
      List.of(
          TimeRule.of(
              PART_OF_DAY
                  + LED_BY
                  + "(?i:the\\s+)?"
                  + DAY_OF
                  + "(?:\\s+day)?(?:\\s+of)?\\s+(?<month>"
                  + MONTH
                  + ")"
                  + TAIL,
              CalendarRules::date),
          TimeRule.of(
              PART_OF_DAY
                  + LED_BY
                  + "(?<month>"
                  + MONTH
                  + ")\\s+(?:the\\s+)?"
                  + DAY_OF
                  + NOT_A_SUM
                  + TAIL,
              CalendarRules::date),
          TimeRule.of(
              "(?i:the\\s+)?(?<nth>(?i:"
                  + ORDINAL
                  + "))(?:\\s+day)?\\s+of\\s+(?<month>"
                  + MONTH
                  + ")"
                  + TAIL,
              CalendarRules::ordinal),
          TimeRule.of(
              PART + "(?<month>" + MONTH + "),?\\s+(?:of\\s+)?(?<year>" + YEAR + ")",
              CalendarRules::monthAndYear),
          TimeRule.of(PART + "(?<month>" + FULL_MONTH + ")" + TAIL, CalendarRules::monthAlone),
          TimeRule.of(
              "(?<year>" + YEAR + ")-(?<month>0[1-9]|1[0-2])-(?<day>" + DAY + ")",
              CalendarRules::numeric),
          TimeRule.of(
              "(?<day>" + DAY + ")\\.(?<month>0?[1-9]|1[0-2])\\.(?<year>" + YEAR + ")",
              CalendarRules::numeric),
          TimeRule.of(
              "(?<day>"
                  + DAY
                  + ")(?:"
                  + DASH
                  + "|\\s+(?:to|through|until)\\s+)(?<other>"
                  + DAY
                  + ")\\s+(?<month>"
                  + MONTH
                  + ")"
                  + TAIL,
              CalendarRules::days),
          TimeRule.of(
              "(?<month>"
                  + MONTH
                  + ")\\s+(?<day>"
                  + DAY
                  + ")(?:"
                  + DASH
                  + "|\\s+to\\s+)(?<other>"
                  + DAY
                  + ")"
                  + NOT_A_SUM
                  + TAIL,
              CalendarRules::days),
          TimeRule.of(
              "(?<from>" + YEAR + ")" + DASH + "(?<to>\\d{2}|" + YEAR + ")(?![\\d,])",
              CalendarRules::years),
          TimeRule.of(
              PART + "(?i:the\\s+)?(?<decade>1\\d{2}|20\\d)0(?:s\\b|'s\\b|\u2019s\\b)",
              CalendarRules::decade),
          TimeRule.of(
              PART
                  + "(?i:the\\s+)?(?<century>(?i:"
                  + ORDINAL
                  + ")|\\d{1,2}"
                  + NTH
                  + "|twenty-first)[\\s-]+(?i:century)\\b",
              CalendarRules::century),
          TimeRule.of(
              PART + "(?i:the\\s+)?(?<season>" + SEASON + ")" + TAIL, CalendarRules::season),
          TimeRule.of(
              "(?i:the\\s+)?(?<nth>(?i:first|second|third|fourth|last))\\s+(?<slice>half|quarter)\\s+of\\s+"
                  + "(?<year>"
                  + YEAR
                  + ")",
              CalendarRules::slice),
          TimeRule.of(PART + "(?<year>" + YEAR + ")", CalendarRules::yearAlone),
          TimeRule.of("(?<bc>\\d{1,4})\\s*(?:BCE?|B\\.C\\.(?:E\\.)?)", m -> new Unplaced()),
          TimeRule.of(
              "(?<=\\b(?:on|by|until|till|from|since|of|to|and)\\s)the\\s+"
                  + DAY_OF
                  + "(?<="
                  + NTH
                  + ")(?:\\s+of\\s+(?:that|the\\s+same|the)\\s+month)?"
                  + "(?=\\s*[,.;)]|\\s+(?:and|to|when|he|they|it)\\b)",
              m -> new Calendar(null, null, known(m, "day"))));

  private CalendarRules() {}

  private static TimeValue date(Matcher m) {
    return tailed(m, new Calendar(known(m, "year"), month(m), known(m, "day")));
  }

  private static TimeValue ordinal(Matcher m) {
    int day = TimeWords.ordinal(m.group("nth"));
    return tailed(m, new Calendar(known(m, "year"), month(m), day));
  }

  private static TimeValue monthAndYear(Matcher m) {
    return partly(m, new Calendar(known(m, "year"), month(m), null));
  }

  private static TimeValue monthAlone(Matcher m) {
    return partly(m, tailed(m, new Calendar(known(m, "year"), month(m), null)));
  }

  private static TimeValue numeric(Matcher m) {
    return new Calendar(known(m, "year"), known(m, "month"), known(m, "day"));
  }

  private static TimeValue days(Matcher m) {
    Calendar from = new Calendar(known(m, "year"), month(m), known(m, "day"));
    Calendar to = new Calendar(known(m, "year"), month(m), known(m, "other"));
    return new Span(tailed(m, from), tailed(m, to));
  }

  /** Completes the second year of "1914-18" from the first. */
  private static @Nullable TimeValue years(Matcher m) {
    int from = Integer.parseInt(m.group("from"));
    String end = m.group("to");
    int to = end.length() == 4 ? Integer.parseInt(end) : from / 100 * 100 + Integer.parseInt(end);
    return to <= from ? null : new Span(year(from), year(to));
  }

  private static Calendar year(int year) {
    return new Calendar(year, null, null);
  }

  private static TimeValue decade(Matcher m) {
    int first = 10 * Integer.parseInt(m.group("decade"));
    return partly(m, new Years(first, first + 9));
  }

  private static TimeValue century(Matcher m) {
    String word = m.group("century");
    int number =
        TimeWords.lower(word).endsWith("first") && word.length() > 5 ? 21 : TimeWords.ordinal(word);
    return partly(m, new Years(100 * (number - 1), 100 * number - 1));
  }

  private static TimeValue season(Matcher m) {
    int first = TimeWords.season(m.group("season"));
    return partly(m, tailed(m, new Season(known(m, "year"), first)));
  }

  private static TimeValue slice(Matcher m) {
    int parts = m.group("slice").equals("half") ? 2 : 4;
    String word = m.group("nth");
    int number = word.equals("last") ? parts : Math.min(parts, TimeWords.ordinal(word));
    return new Slice(number, parts, year(Integer.parseInt(m.group("year"))));
  }

  private static TimeValue yearAlone(Matcher m) {
    return partly(m, year(Integer.parseInt(m.group("year"))));
  }

  private static TimeValue partly(Matcher m, TimeValue value) {
    TimeValue.Part part = TimeWords.part(m.group("part"));
    return part == null ? value : new Partly(part, value);
  }

  private static TimeValue tailed(Matcher m, TimeValue value) {
    String turn = m.group("yref");
    return turn == null ? value : new OfYear(value, TimeWords.step(turn), TimeWords.base(turn));
  }

  private static int month(Matcher m) {
    return TimeWords.month(m.group("month"));
  }

  private static @Nullable Integer known(Matcher m, String group) {
    String digits = m.group(group);
    return digits == null ? null : Integer.valueOf(digits);
  }
}
