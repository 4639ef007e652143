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
 * @param from the first day on which the person can have been called so, or null
 * @param to the last such day, or null
 * @param says the office and its time in words
 */
record Office(
    String person,
    Set<List<String>> titles,
    String country,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String says) {
  /** Words that people keep, or are given by others, whatever office they hold. */
  private static final Set<String> LASTING =
      Set.of(
          "general",
          "leader",
          "strongman",
          "dictator",
          "chief",
          "head",
          "commander",
          "director",
          "secretary",
          "minister",
          "official",
          "ruler",
          "warlord",
          "founder",
          "boss",
          "sheikh",
          "marshal",
          "field marshal",
          "kurdish leader",
          "rebel leader",
          "top general",
          "envoy");

  Office {
    titles = Set.copyOf(titles);
  }

  static Office of(Row row, String countryName) {
    Set<List<String>> titles =
        Stream.concat(row.list("titles").stream(), Stream.of(row.text("office")))
            .map(title -> title.toLowerCase(Locale.ROOT))
            .filter(title -> !LASTING.contains(title))
            .filter(title -> !title.endsWith(" leader") || title.matches("(?:de facto|supreme).*"))
            .map(Atoms::of)
            .collect(Collectors.toSet());
    return new Office(
        row.text("person"),
        titles,
        row.text("country"),
        row.firstDay("from"),
        row.lastDay("to"),
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

  /** Returns whether the person can have held the office on that day. */
  boolean holds(LocalDate day) {
    LocalDate first = from;
    LocalDate last = to;
    return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
  }
}
