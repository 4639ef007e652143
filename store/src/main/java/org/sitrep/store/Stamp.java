package org.sitrep.store;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/**
 * A time as text, ISO 8601 in UTC, always with nine digits of a second, so that texts stand in the
 * order of the times.
 */
final class Stamp {
  private static final DateTimeFormatter NINE_DIGITS =
      new DateTimeFormatterBuilder().appendInstant(9).toFormatter(Locale.ROOT);

  private Stamp() {}

  static String of(Instant time) {
    return NINE_DIGITS.format(time);
  }

  static Instant read(String text) {
    return Instant.parse(text);
  }
}
