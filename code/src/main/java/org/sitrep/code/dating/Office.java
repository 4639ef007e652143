package org.sitrep.code.dating;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Atoms;
import org.sitrep.code.codebook.Row;

/**
 * A person's time in an office.
 *
 * @param person the person's usual name
 * @param titles the wordings of the office, as lower-case atoms
 * @param country ISO 3166-1 alpha-3 code of the country whose office it is, or empty
 * @param held the days on which the person can have been called so
 * @param begins the last day on which it can have begun, or null
 * @param ends the first day on which it can have ended, or null
 * @param says the office and its time in words
 */
record Office(
    String person,
    Set<List<String>> titles,
    String country,
    Span held,
    @Nullable LocalDate begins,
    @Nullable LocalDate ends,
    String says) {
  Office {
    titles = Set.copyOf(titles);
  }

  /**
   * Reads a row of the offices.
   *
   * @param lasting words that people keep, or are given by others, whatever office they hold
   */
  static Office of(Row row, String countryName, Set<String> lasting) {
    Set<List<String>> titles =
        Stream.concat(row.list("titles").stream(), Stream.of(row.text("office")))
            .map(title -> title.toLowerCase(Locale.ROOT))
            .filter(title -> !lasting.contains(title))
            .filter(title -> !title.endsWith(" leader") || title.matches("(?:de facto|supreme).*"))
            .map(Atoms::of)
            .collect(Collectors.toSet());
    return new Office(
        row.text("person"),
        titles,
        row.text("country"),
        new Span(row.firstDay("from"), row.lastDay("to")),
        row.lastDay("from"),
        row.firstDay("to"),
        says(row, countryName));
  }

  private static String says(Row row, String countryName) {
    String office = row.text("office");
    String named = office.contains(" of ") || countryName.isEmpty() ? "" : " of " + countryName;
    String from = row.text("from").isEmpty() ? "" : " " + row.text("from");
    String to = row.text("to");
    String span = to.isEmpty() ? (from.isEmpty() ? "" : " from" + from) : from + " to " + to;
    return office.substring(0, 1).toUpperCase(Locale.ROOT) + office.substring(1) + named + span;
  }
}
