package org.sitrep.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Moment;

/**
 * Reads dates in the forms that outlets and feeds print: ISO 8601 whole or compact, RFC 1123, and
 * English day and month in either order; with dots the day stands first. A form that could be two
 * days, such as 02/03/2024, is none.
 */
final class PrintedDate {
  private static final String LABEL =
      "(?:(?:first |last |originally )?(?:published|posted|updated|modified|date|issued|filed)"
          + "(?: on| at)?\\s*:?\\s+|date:\\s*)?";
  private static final String WEEKDAY =
      "(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,?\\s+)?";
  private static final String MONTH = "(?<month>[a-z]{3,9})\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = ",?\\s+(?<year>(?:19|20)\\d\\d)";
  private static final String CLOCK =
      "(?:(?:,|\\s+at|\\s+-|\\s+–|\\s*\\||t)?\\s*(?<hour>\\d{1,2})[:.](?<minute>\\d\\d)"
          + "(?::(?<second>\\d\\d)(?:\\.\\d+)?)?\\s*(?<half>[ap]\\.?m\\.?)?"
          + "\\s*(?<zone>z|gmt|utc|est|edt|[+-]\\d\\d:?\\d\\d)?)?";

  private static final List<Pattern> FORMS =
      List.of(
          whole("(?<year>(?:19|20)\\d\\d)([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})" + CLOCK),
          whole(
              "(?<year>(?:19|20)\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)"
                  + "(?:t?(?<hour>\\d\\d)(?<minute>\\d\\d)(?<second>\\d\\d)"
                  + "(?<half>){0}(?<zone>z)?)?"),
          whole(WEEKDAY + DAY + "\\s+" + MONTH + YEAR + CLOCK),
          whole(WEEKDAY + MONTH + "\\s+" + DAY + YEAR + CLOCK),
          whole("(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>(?:19|20)\\d\\d)" + CLOCK),
          whole("(?<day>1[3-9]|2\\d|3[01])/(?<month>\\d{1,2})/(?<year>(?:19|20)\\d\\d)" + CLOCK),
          whole("(?<month>\\d{1,2})/(?<day>1[3-9]|2\\d|3[01])/(?<year>(?:19|20)\\d\\d)" + CLOCK));

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Map<String, ZoneOffset> ZONES =
      Map.of(
          "z", ZoneOffset.UTC,
          "gmt", ZoneOffset.UTC,
          "utc", ZoneOffset.UTC,
          "est", ZoneOffset.ofHours(-5),
          "edt", ZoneOffset.ofHours(-4));

  /** No form is longer; what is longer is not even looked at. */
  private static final int LONGEST = 200;

  private PrintedDate() {}

  private static Pattern whole(String form) {
    return Pattern.compile(LABEL + form + "\\.?");
  }

  /** Returns the date that the whole of the words tells, or null where they are no date. */
  static @Nullable Moment parse(@Nullable String words) {
    if (words == null || words.length() > LONGEST) {
      return null;
    }
    String plain = words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(plain);
      if (matcher.matches()) {
        return moment(matcher);
      }
    }
    return null;
  }

  private static @Nullable Moment moment(Matcher found) {
    int month = month(found.group("month"));
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(found.group("year")), month, Integer.parseInt(found.group("day")));
      LocalTime time = time(found);
      ZoneOffset zone = zone(found.group("zone"));
      return new Moment(
          day, time == null || zone == null ? null : day.atTime(time).toInstant(zone));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static int month(String printed) {
    if (Character.isDigit(printed.charAt(0))) {
      return Integer.parseInt(printed);
    }
    String name = printed.equals("sept") ? "september" : printed;
    for (int i = 0; i < MONTHS.size(); i++) {
      String month = MONTHS.get(i);
      if (month.equals(name) || (name.length() == 3 && month.startsWith(name))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static @Nullable LocalTime time(Matcher found) {
    @Nullable String hour = found.group("hour");
    if (hour == null) {
      return null;
    }
    @Nullable String half = found.group("half");
    @Nullable String second = found.group("second");
    int hours = Integer.parseInt(hour);
    if (half != null) {
      hours = hours % 12 + (half.startsWith("p") ? 12 : 0);
    }
    return LocalTime.of(
        hours,
        Integer.parseInt(found.group("minute")),
        second == null ? 0 : Integer.parseInt(second));
  }

  private static @Nullable ZoneOffset zone(@Nullable String printed) {
    if (printed == null) {
      return null;
    }
    @Nullable ZoneOffset named = ZONES.get(printed);
    return named != null ? named : ZoneOffset.of(printed);
  }
}
