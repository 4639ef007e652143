package org.sitrep.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days as the command line gives them. */
final class DayOption {
  private DayOption() {}

  /** Returns the day, or stops where the words are none. */
  static LocalDate day(String option, String given) {
    try {
      return LocalDate.parse(given);
    } catch (DateTimeParseException none) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          option + " wants a date such as 2024-12-02, found \"" + given + "\".",
          none);
    }
  }
}
