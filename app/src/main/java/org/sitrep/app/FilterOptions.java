package org.sitrep.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EventStatus;
import org.sitrep.store.Box;
import org.sitrep.store.EventQuery;
import picocli.CommandLine.Option;

/** Which events are asked for; the names are those of the API. */
final class FilterOptions {
  @Option(
      names = "--type",
      split = ",",
      paramLabel = "NAME",
      description = "PLOVER types, ACLED types or sub-types.")
  private List<String> types = List.of();

  @Option(names = "--mode", split = ",", paramLabel = "NAME", description = "PLOVER modes.")
  private List<String> modes = List.of();

  @Option(
      names = "--status",
      split = ",",
      paramLabel = "NAME",
      description = "reported, corroborated, claimed, disputed, denied, planned, retracted.")
  private List<String> statuses = List.of();

  @Option(
      names = "--country",
      split = ",",
      paramLabel = "ISO3",
      description = "Countries by their three letters.")
  private List<String> countries = List.of();

  @Option(
      names = "--admin1",
      split = ",",
      paramLabel = "NAME",
      description = "First-level units by name.")
  private List<String> admin1 = List.of();

  @Option(
      names = "--actor",
      split = ",",
      paramLabel = "NAME",
      description = "Words of a name, or the beginning of an actor code, on either side.")
  private List<String> actors = List.of();

  @Option(names = "--from", paramLabel = "DAY", description = "The first day, as 2024-12-02.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "The last day.")
  private @Nullable String to;

  @Option(
      names = "--undated",
      description = "Events without a date too, where --from or --to is given.")
  private boolean undated;

  @Option(
      names = "--bbox",
      paramLabel = "W,S,E,N",
      description = "Where their point lies, in degrees.")
  private @Nullable String bbox;

  @Option(names = "--q", paramLabel = "WORDS", description = "Words that quotes or names tell.")
  private @Nullable String words;

  @Option(
      names = "--origins",
      paramLabel = "N",
      description = "With so many independent origins or more.")
  private int origins;

  @Option(
      names = "--since",
      paramLabel = "TIME",
      description = "Made or changed at this time or later, as 2024-12-02T10:00:00Z.")
  private @Nullable String since;

  /** Returns the query; stops where a value cannot be. */
  EventQuery query() {
    return EventQuery.asking()
        .types(types)
        .modes(modes)
        .statuses(statuses.stream().map(FilterOptions::status).toList())
        .countries(countries)
        .admin1(admin1)
        .actors(actors)
        .from(day("--from", from))
        .to(day("--to", to))
        .undatedToo(undated)
        .box(box())
        .words(words)
        .minOrigins(origins)
        .changedSince(time("--since", since))
        .build();
  }

  /** Returns what is asked for as the query of an address would say it, or an empty text. */
  String words() {
    List<String> parts = new ArrayList<>();
    put(parts, "type", String.join(",", types));
    put(parts, "mode", String.join(",", modes));
    put(parts, "status", String.join(",", statuses));
    put(parts, "country", String.join(",", countries));
    put(parts, "admin1", String.join(",", admin1));
    put(parts, "actor", String.join(",", actors));
    put(parts, "from", from);
    put(parts, "to", to);
    put(parts, "undated", undated ? "true" : null);
    put(parts, "bbox", bbox);
    put(parts, "q", words);
    put(parts, "origins", origins > 0 ? String.valueOf(origins) : null);
    put(parts, "since", since);
    return String.join("&", parts);
  }

  private static void put(List<String> parts, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      parts.add(name + "=" + value);
    }
  }

  private static EventStatus status(String name) {
    return Stream.of(EventStatus.values())
        .filter(status -> status.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> wrong("--status", "one of " + known(), name));
  }

  private static String known() {
    return Stream.of(EventStatus.values())
        .map(status -> status.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static @Nullable LocalDate day(String option, @Nullable String value) {
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException noDay) {
      throw wrong(option, "a day such as 2024-12-02", String.valueOf(value));
    }
  }

  /** Returns the time that a value tells, a day being its first moment in UTC; null for null. */
  static @Nullable Instant time(String option, @Nullable String value) {
    try {
      if (value == null) {
        return null;
      }
      return value.contains("T")
          ? Instant.parse(value)
          : LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException noTime) {
      String expected = "a time such as 2024-12-02T10:00:00Z, or a day";
      throw wrong(option, expected, String.valueOf(value));
    }
  }

  private @Nullable Box box() {
    if (bbox == null) {
      return null;
    }
    try {
      double[] edges = Arrays.stream(bbox.split(",")).mapToDouble(Double::parseDouble).toArray();
      if (edges.length == 4) {
        return new Box(edges[0], edges[1], edges[2], edges[3]);
      }
    } catch (IllegalArgumentException noBox) {
      throw wrong("--bbox", "west,south,east,north in degrees", bbox);
    }
    throw wrong("--bbox", "west,south,east,north in degrees", bbox);
  }

  private static Stop wrong(String option, String expected, String found) {
    return new Stop(
        ExitCode.WRONG_USAGE, option + ": expected " + expected + ", found \"" + found + "\".");
  }
}
