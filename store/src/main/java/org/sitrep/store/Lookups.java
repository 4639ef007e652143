package org.sitrep.store;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;
import org.sitrep.model.Place;

/**
 * The kinds, areas and parties that events have, each under a number: there are few of them, so
 * that a filter looks among them first and then for events by their numbers. Lives for one
 * transaction: what it remembers is undone with it.
 */
final class Lookups {
  private final Database database;
  private final Map<List<String>, Long> known = new HashMap<>();

  Lookups(Database database) {
    this.database = database;
  }

  long kind(Event event) {
    return number(
        "kinds",
        "event_type, mode, acled_event_type, acled_sub_event_type",
        event.type().name().toLowerCase(Locale.ROOT),
        lower(event.mode()),
        lower(event.acledEventType()),
        lower(event.acledSubEventType()));
  }

  long area(@Nullable Place place) {
    return number(
        "areas",
        "country, admin1",
        lower(place == null ? null : place.country()),
        lower(place == null ? null : place.admin1()));
  }

  /** Returns the numbers of those who take part, each once. */
  Set<Long> parties(Event event) {
    Set<Long> parties = new TreeSet<>();
    event.actors().forEach(party -> parties.add(party(party)));
    event.recipients().forEach(party -> parties.add(party(party)));
    return parties;
  }

  /** The words stand between spaces, so that the beginning of each can be looked for. */
  private long party(Event.Party party) {
    return number("parties", "words, code", " " + Words.inOrder(party.name()), lower(party.code()));
  }

  private static String lower(@Nullable String name) {
    String printable = EventColumns.printable(name);
    return printable == null ? "" : printable.toLowerCase(Locale.ROOT);
  }

  private long number(String table, String columns, String... values) {
    List<String> key = List.of(table, String.join("\n", values));
    Long number = known.get(key);
    if (number == null) {
      number = found(table, columns, values);
      known.put(key, number);
    }
    return number;
  }

  private long found(String table, String columns, String... values) {
    String marks = "?, ".repeat(values.length - 1) + "?";
    database.update(
        "INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ") ON CONFLICT DO NOTHING",
        (Object[]) values);
    String where = columns.replace(", ", " = ? AND ") + " = ?";
    return Objects.requireNonNull(
        database.first(
            "SELECT number FROM " + table + " WHERE " + where,
            row -> row.getLong(1),
            (Object[]) values));
  }
}
