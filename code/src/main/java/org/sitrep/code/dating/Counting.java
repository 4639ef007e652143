package org.sitrep.code.dating;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Row;

/**
 * A way of counting time from a fact: "the sixth day of it", "nearly two years after it".
 *
 * @param pattern the words, with the fact as one sign
 * @param low units from the fact to the earliest time of writing, beside the number told
 * @param high the same to the latest
 */
record Counting(Pattern pattern, double low, double high) {
  /** Stands for the fact in the words of a sentence. */
  static final String FACT = "@";

  private static final String BESIDE = "(?:[a-z0-9]+ ){0,3}";
  private static final String BEHIND = "(?: [a-z0-9]+){0,4}";

  /** Reads a row of the kind counting, whose phrase holds {nth} or {n}, {unit} and {it}. */
  static Counting of(Row row, Wordings wordings) {
    String phrase = row.text("phrase");
    String words =
        phrase.startsWith("{it}")
            ? phrase.replace("{it}", FACT + BEHIND)
            : phrase.replace("{it}", BESIDE + FACT);
    String pattern =
        words
            .replace(
                "{nth}",
                "(?<n>(?:\\d{1,3} )?\\d{1,3} ?(?:st|nd|rd|th)|" + any(wordings, "ordinal") + ")")
            .replace("{n}", "(?<n>\\d{1,3}|" + any(wordings, "number") + ")")
            .replace("{unit}", "(?<unit>day|week|month|year)s?");
    return new Counting(
        Pattern.compile("(?<![a-z0-9@])" + pattern + "(?![a-z0-9@])"),
        Double.parseDouble(row.text("low")),
        Double.parseDouble(row.text("high")));
  }

  private static String any(Wordings wordings, String kind) {
    return wordings.words(kind).stream().sorted().collect(Collectors.joining("|"));
  }

  /** Returns whether days are told one by one, so that the count is exact. */
  boolean isExactDay(Matcher counted) {
    return low == -1 && high == 0 && unit(counted).equals("day");
  }

  /**
   * Returns the days that the count means, or null where it is too rough to tell any.
   *
   * @param counted where the pattern was found
   * @param number the number told
   * @param since the first day and the last on which the fact can have begun
   */
  @Nullable Span days(Matcher counted, int number, Span since) {
    LocalDate first = since.from();
    LocalDate last = since.to();
    String unit = unit(counted);
    if (number < 1 || first == null || last == null || isRough(counted, number)) {
      return null;
    }
    double until = isExactDay(counted) ? low : high;
    LocalDate from = first.plusDays(days(number + low, unit) - 1);
    return new Span(from, last.plusDays(days(number + until, unit) + 1));
  }

  /** Round numbers of days are told long before and after. */
  private boolean isRough(Matcher counted, int number) {
    return !isExactDay(counted) && unit(counted).equals("day") && number > LONGEST_TOLD_EXACTLY;
  }

  private static final int LONGEST_TOLD_EXACTLY = 10;

  /** Returns whether days or weeks are counted. */
  boolean isBrief(Matcher counted) {
    return unit(counted).equals("day") || unit(counted).equals("week");
  }

  private String unit(Matcher counted) {
    return pattern.pattern().contains("(?<unit>") ? counted.group("unit") : "year";
  }

  private static long days(double number, String unit) {
    return switch (unit) {
      case "day" -> Math.round(number);
      case "week" -> Math.round(7 * number);
      case "month" -> Math.round(30.4 * number);
      default -> Math.round(365.25 * number);
    };
  }
}
