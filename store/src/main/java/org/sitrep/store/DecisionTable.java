package org.sitrep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;

/** What people decided, each decision at the event that its own is today. */
final class DecisionTable {
  private static final String SELECT =
      "SELECT number, at, decided_by, kind, event_id, field, value, others, note, applies_to"
          + " FROM decisions";

  private final Database database;

  DecisionTable(Database database) {
    this.database = database;
  }

  /** Keeps the decision at the end of the list, and returns it with its number. */
  Decision add(Decision decision, String appliesTo) {
    long number = 1 + database.number("SELECT coalesce(max(number), 0) FROM decisions");
    database.update(
        "INSERT INTO decisions (number, at, decided_by, kind, event_id, applies_to, field, value,"
            + " others, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        Stamp.of(decision.at()),
        decision.by(),
        decision.kind().name(),
        decision.eventId(),
        appliesTo,
        decision.field(),
        decision.value(),
        Records.json(decision.others()),
        decision.note());
    return decision.numbered(number);
  }

  List<Decision> all() {
    return database.list(SELECT + " ORDER BY number", DecisionTable::read);
  }

  List<Decision> of(String eventId) {
    return database.list(
        SELECT + " WHERE applies_to = ? ORDER BY number", DecisionTable::read, eventId);
  }

  /** Returns all decisions by the events that they are about today. */
  Map<String, List<Decision>> byEvent() {
    Map<String, List<Decision>> byEvent = new HashMap<>();
    database.each(
        SELECT + " ORDER BY number",
        row ->
            byEvent.computeIfAbsent(row.getString(10), unseen -> new ArrayList<>()).add(read(row)));
    return byEvent;
  }

  /** Returns what people laid over the events that the machine made. */
  Overlay overlay() {
    return new Overlay(byEvent(), withdrawn());
  }

  /** The event gives way: what was decided about it is about its heir from now on. */
  void follow(String eventId, @Nullable String heir) {
    if (heir != null) {
      database.update("UPDATE decisions SET applies_to = ? WHERE applies_to = ?", heir, eventId);
    }
  }

  /** The events are there again: what was decided about them is about themselves. */
  void comeBack(Collection<Event> events) {
    Set<String> away =
        new HashSet<>(
            database.list(
                "SELECT DISTINCT event_id FROM decisions WHERE event_id <> applies_to",
                row -> row.getString(1)));
    if (away.isEmpty()) {
      return;
    }
    for (Event event : events) {
      if (away.contains(event.id())) {
        database.update(
            "UPDATE decisions SET applies_to = event_id WHERE event_id = ?", event.id());
      }
    }
  }

  void withdraw(String reportId) {
    database.update(
        "INSERT INTO withdrawn_reports (report_id) VALUES (?) ON CONFLICT DO NOTHING", reportId);
  }

  Set<String> withdrawn() {
    return new TreeSet<>(
        database.list("SELECT report_id FROM withdrawals", row -> row.getString(1)));
  }

  private static Decision read(ResultSet row) throws SQLException {
    return new Decision(
        row.getLong(1),
        Stamp.read(row.getString(2)),
        row.getString(3),
        Decision.Kind.valueOf(row.getString(4)),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        List.of(Records.read(row.getString(8), String[].class)),
        row.getString(9));
  }
}
