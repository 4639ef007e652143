package org.sitrep.code.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Row;

/**
 * Decides between rows of the codebook that share a name: by the country named beside it, the
 * country that the report is about, any country named in it, and the day.
 */
final class Homonyms {
  private Homonyms() {}

  /** Returns the group that is meant, or null where none of them fits the report. */
  static @Nullable Row group(List<Row> rows, boolean common, Frame frame, @Nullable LocalDate day) {
    List<Row> fitting = rows;
    if (common) {
      fitting = rows.stream().filter(r -> isHere(r, frame)).toList();
    }
    fitting = prefer(fitting, r -> r.text("country").equals(frame.country()));
    fitting = prefer(fitting, r -> frame.named().contains(r.text("country")));
    fitting = prefer(fitting, r -> isOn(r, day));
    return fitting.isEmpty() ? null : fitting.get(0);
  }

  /** Returns the terms in office of the person who is meant. */
  static List<Row> terms(
      List<Row> terms, @Nullable String country, Frame frame, @Nullable LocalDate day) {
    if (terms.stream().map(r -> r.text("person")).distinct().count() < 2) {
      return terms;
    }
    List<Row> fitting = terms;
    if (country != null) {
      fitting = prefer(fitting, r -> r.text("country").equals(country));
    }
    fitting = prefer(fitting, r -> r.text("country").equals(frame.country()));
    fitting = prefer(fitting, r -> frame.named().contains(r.text("country")));
    return prefer(fitting, r -> isOn(r, day));
  }

  private static List<Row> prefer(List<Row> rows, Predicate<Row> wanted) {
    List<Row> found = rows.stream().filter(wanted).toList();
    return found.isEmpty() ? rows : found;
  }

  private static boolean isHere(Row row, Frame frame) {
    return row.text("country").isEmpty() || frame.named().contains(row.text("country"));
  }

  private static boolean isOn(Row row, @Nullable LocalDate day) {
    LocalDate from = row.firstDay("from");
    LocalDate to = row.lastDay("to");
    return day == null
        || ((from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)));
  }
}
