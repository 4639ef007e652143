package org.sitrep.code.date;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.date.TimeValue.Base;
import org.sitrep.code.date.TimeValue.Part;
import org.sitrep.code.date.TimeValue.Unit;

/** The words of time, as pieces of patterns and as what they stand for. */
final class TimeWords {
  static final String FULL_MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)"
          + "(?![A-Za-z])";

  static final String MONTH =
      "(?:"
          + FULL_MONTH
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|(?![A-Za-z])))";

  static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])(?![\\d])";

  static final String NTH = "(?:st|nd|rd|th)";

  /** Four digits that can be a year: no part of a longer number or of a sum. */
  static final String YEAR = "(?:1[0-9]\\d\\d|20\\d\\d)(?!\\d|,\\d{3}|\\.\\d|%)";

  static final String DASH = "\\s?[-\u2010-\u2015]\\s?";

  static final String WEEKDAY =
      "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)\\b";

  static final String SEASON = "(?i:spring|summer|autumn|fall|winter)\\b";

  static final String UNIT =
      "(?:hour|day|weekend|week|fortnight|month|quarter|year|decade|century|centurie)s?\\b";

  static final String NUMBER =
      "(?:\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
          + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty"
          + "|sixty|ninety|hundred)";

  static final String TURN =
      "(?:last|past|previous|next|coming|this|that(?:\\s+same)?|current|same|the\\s+(?:same"
          + "|following|next|previous|preceding|prior|coming|last|past|current|very\\s+next)"
          + "|(?:following|preceding))";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final Map<String, Integer> LARGE =
      Map.of(
          "a", 1, "an", 1, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "ninety", 90,
          "hundred", 100);

  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  static final String ORDINAL = "(?:" + String.join("|", ORDINALS) + ")";

  private TimeWords() {}

  /** Returns the number of a month by its name or the beginning of it. */
  static int month(String name) {
    return 1 + MONTHS.indexOf(lower(name).substring(0, 3));
  }

  static DayOfWeek weekday(String name) {
    return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Returns the number of digits or a word of them. */
  static int number(String word) {
    String lower = lower(word);
    if (Character.isDigit(lower.charAt(0))) {
      return Integer.parseInt(lower.replaceAll("\\D+", ""));
    }
    int small = SMALL.indexOf(lower);
    return small >= 0 ? small : LARGE.getOrDefault(lower, 1);
  }

  /** Returns the place in a row that an ordinal word tells, from 1. */
  static int ordinal(String word) {
    String lower = lower(word);
    return Character.isDigit(lower.charAt(0)) ? number(lower) : 1 + ORDINALS.indexOf(lower);
  }

  static int season(String word) {
    return switch (lower(word)) {
      case "spring" -> 3;
      case "summer" -> 6;
      case "autumn", "fall" -> 9;
      default -> 12;
    };
  }

  static Unit unit(String word) {
    String one = lower(word).replaceAll("s$", "");
    return switch (one) {
      case "hour" -> Unit.HOUR;
      case "week", "fortnight" -> Unit.WEEK;
      case "weekend" -> Unit.WEEKEND;
      case "month" -> Unit.MONTH;
      case "quarter" -> Unit.QUARTER;
      case "year" -> Unit.YEAR;
      case "decade" -> Unit.DECADE;
      case "century", "centurie" -> Unit.CENTURY;
      default -> Unit.DAY;
    };
  }

  /** Returns -1, 0 or 1 for words such as "last", "that", "the following". */
  static int step(String turn) {
    String word = lower(turn).replaceAll("^the\\s+", "");
    if (word.startsWith("last") || word.startsWith("p")) {
      return -1;
    }
    return word.matches("next|coming|following|very\\s+next") ? 1 : 0;
  }

  /** Returns the story for "that", "the following"; the report's day for "last", "next", "this". */
  static Base base(String turn) {
    String word = lower(turn);
    return word.matches(
            "(?:last|past|next|coming|this|current|the\\s+(?:past|last|coming|current))")
        ? Base.PRESENT
        : Base.STORY;
  }

  /** Returns the part of a time that words such as "the end of" tell, or null for no words. */
  static @Nullable Part part(@Nullable String words) {
    if (words == null) {
      return null;
    }
    String lower = lower(words);
    if (lower.matches("(?s).*\\b(?:late|latter|later|end|close|last|final|closing)\\b.*")) {
      return Part.LATE;
    }
    return lower.matches("(?s).*\\bmid(?:dle)?\\b.*") ? Part.MIDDLE : Part.EARLY;
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
