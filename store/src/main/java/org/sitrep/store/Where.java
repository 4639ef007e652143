package org.sitrep.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a query of events asks for, as the condition of a statement on {@code events e}. */
final class Where {
  private final Dialect dialect;
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  private Where(Dialect dialect) {
    this.dialect = dialect;
  }

  static Where of(EventQuery query, Dialect dialect) {
    Where where = new Where(dialect);
    where.kinds(query);
    where.statuses(query);
    where.areas(query);
    query.actors().stream().limit(1).forEach(any -> where.actors(query.actors()));
    where.days(query);
    if (query.box() != null) {
      where.box(query.box(), query);
    }
    if (query.unplaced()) {
      where.add("e.longitude IS NULL");
    }
    where.words(query.words());
    if (query.minOrigins() > 1) {
      where.add("e.origins >= ?", query.minOrigins());
    }
    if (query.changedSince() != null) {
      where.add("e.last_changed >= ?", Stamp.of(query.changedSince()));
    }
    return where;
  }

  /** Adds a condition. */
  Where add(String condition, Object... given) {
    conditions.add(condition);
    values.addAll(List.of(given));
    return this;
  }

  /** Returns the clause, with a space before it, or nothing where all is asked for. */
  String sql() {
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }

  /** Returns the values for the clause, and those that come after it. */
  @Nullable Object[] values(Object... more) {
    List<Object> all = new ArrayList<>(values);
    all.addAll(List.of(more));
    return all.toArray();
  }

  private static List<Object> lower(List<String> names) {
    return names.stream().map(name -> (Object) name.toLowerCase(Locale.ROOT)).toList();
  }

  private static String marks(List<?> values) {
    return "(" + "?, ".repeat(values.size() - 1) + "?)";
  }

  private void kinds(EventQuery query) {
    List<String> of = new ArrayList<>();
    List<Object> asked = new ArrayList<>();
    if (!query.types().isEmpty()) {
      String in = " IN " + marks(query.types());
      of.add(
          "(event_type" + in + " OR acled_event_type" + in + " OR acled_sub_event_type" + in + ")");
      for (int column = 0; column < 3; column++) {
        asked.addAll(lower(query.types()));
      }
    }
    if (!query.modes().isEmpty()) {
      of.add("mode IN " + marks(query.modes()));
      asked.addAll(lower(query.modes()));
    }
    among("e.kind", "kinds", of, asked);
  }

  private void areas(EventQuery query) {
    List<String> of = new ArrayList<>();
    List<Object> asked = new ArrayList<>();
    if (!query.countries().isEmpty()) {
      of.add("country IN " + marks(query.countries()));
      asked.addAll(lower(query.countries()));
    }
    if (!query.admin1().isEmpty()) {
      of.add("admin1 IN " + marks(query.admin1()));
      asked.addAll(lower(query.admin1()));
    }
    among("e.area", "areas", of, asked);
  }

  private void among(String column, String table, List<String> of, List<Object> asked) {
    if (!of.isEmpty()) {
      String in = "SELECT number FROM " + table + " WHERE " + String.join(" AND ", of);
      add(column + " IN (" + in + ")", asked.toArray());
    }
  }

  private void statuses(EventQuery query) {
    if (!query.statuses().isEmpty()) {
      add(
          "e.status IN " + marks(query.statuses()),
          query.statuses().stream().map(status -> (Object) status.name()).toArray());
    }
  }

  private void actors(List<String> asked) {
    List<String> any = new ArrayList<>();
    List<Object> given = new ArrayList<>();
    for (String actor : asked) {
      any.add(party(Words.of(actor), actor, given));
    }
    add(
        "e.number IN (SELECT event FROM event_parties WHERE party IN"
            + " (SELECT number FROM parties WHERE "
            + String.join(" OR ", any)
            + "))",
        given.toArray());
  }

  private static String party(Set<String> words, String actor, List<Object> given) {
    String code = actor.strip().toLowerCase(Locale.ROOT);
    given.add(code);
    given.add(code.length());
    StringBuilder named = new StringBuilder("(? = substr(code, 1, ?)");
    if (code.isEmpty()) {
      return named.append(')').toString();
    }
    if (!words.isEmpty()) {
      named.append(" OR (").append("words LIKE ? AND ".repeat(words.size() - 1));
      named.append("words LIKE ?)");
      words.forEach(word -> given.add("% " + word + "%"));
    }
    return named.append(')').toString();
  }

  private void days(EventQuery query) {
    List<String> parts = new ArrayList<>();
    List<Object> given = new ArrayList<>();
    if (query.from() != null) {
      parts.add("e.last_day >= ?");
      given.add(EventColumns.day(query.from()));
    }
    if (query.to() != null) {
      parts.add("e.first_day <= ?");
      given.add(EventColumns.day(query.to()));
    }
    if (!parts.isEmpty()) {
      String dated = String.join(" AND ", parts);
      add(query.undatedToo() ? "((" + dated + ") OR e.last_day IS NULL)" : dated, given.toArray());
    }
  }

  /** The index lets through a little more; the columns decide. */
  private void box(Box box, EventQuery query) {
    if (box.west() <= box.east()) {
      near(dialect.near(), query, box.west(), box.east(), box);
      add("e.longitude BETWEEN ? AND ?", box.west(), box.east());
    } else {
      String either = "(" + dialect.near() + " OR " + dialect.near() + ")";
      List<Object> given = new ArrayList<>(corners(query, box.west(), 180, box));
      given.addAll(corners(query, -180, box.east(), box));
      add(either, given.toArray());
      add("(e.longitude >= ? OR e.longitude <= ?)", box.west(), box.east());
    }
    add("e.latitude BETWEEN ? AND ?", box.south(), box.north());
  }

  private void near(String condition, EventQuery query, double west, double east, Box box) {
    add(condition, corners(query, west, east, box).toArray());
  }

  private static List<Object> corners(EventQuery query, double west, double east, Box box) {
    int first = query.from() == null ? Undated.FIRST : EventColumns.day(query.from());
    int last = query.to() == null ? Undated.LAST : EventColumns.day(query.to());
    // The columns decide that no day lies between two that are told the wrong way round.
    return List.of(west, box.south(), east, box.north(), first, Math.max(first, last));
  }

  private void words(@Nullable String asked) {
    if (asked == null || asked.isBlank()) {
      return;
    }
    Set<String> words = Words.of(asked);
    if (words.isEmpty()) {
      add("1 = 0");
    } else {
      add(dialect.eventHasWords(), dialect.beginnings(words));
    }
  }
}
