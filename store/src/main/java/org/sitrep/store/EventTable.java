package org.sitrep.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;

/** The events as the machine made them, and which of them come and go. */
final class EventTable {
  private static final int ASKED_AT_ONCE = 500;

  private final Database database;
  private final EventHistory history;
  private final DecisionTable decisions;
  private final WorkedOut worked;

  EventTable(Database database) {
    this.database = database;
    this.history = new EventHistory(database);
    this.decisions = new DecisionTable(database);
    this.worked = new WorkedOut(database);
  }

  /** Touches only what differs, so that the same events again leave the store as it is. */
  void replace(List<Event> events, Instant now) {
    Set<String> gone =
        new HashSet<>(database.list("SELECT id FROM events", row -> row.getString(1)));
    Set<String> stored = new HashSet<>();
    for (Event event : events) {
      if (gone.remove(event.id())) {
        stored.add(event.id());
      }
    }
    change(events, gone, stored::contains, now);
  }

  /** Touches only what is told to have changed, and no other event. */
  void change(Collection<Event> changed, Collection<String> gone, Instant now) {
    change(changed, gone, storedAmong(changed)::contains, now);
  }

  /** Asks for many ids at once, which saves a journey to the database for each. */
  private Set<String> storedAmong(Collection<Event> events) {
    List<String> ids = events.stream().map(Event::id).toList();
    Set<String> stored = new HashSet<>();
    for (int from = 0; from < ids.size(); from += ASKED_AT_ONCE) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + ASKED_AT_ONCE));
      String marks = "?, ".repeat(some.size() - 1) + "?";
      stored.addAll(
          database.list(
              "SELECT id FROM events WHERE id IN (" + marks + ")",
              row -> row.getString(1),
              some.toArray()));
    }
    return stored;
  }

  private void change(
      Collection<Event> changed, Collection<String> gone, Predicate<String> stored, Instant now) {
    Heirs heirs = Heirs.of(this, changed, new TreeSet<>(gone));
    for (String id : new TreeSet<>(gone)) {
      bury(id, heirs.of(id), now);
    }
    decisions.comeBack(changed);
    EventWriter writer = new EventWriter(database, decisions.overlay(), stored, now);
    Set<String> put = new HashSet<>();
    for (Event event : changed) {
      writer.put(event);
      put.add(event.id());
    }
    writer.flush();
    layAnew(heirs.heirs().stream().filter(id -> !put.contains(id)).toList(), writer);
    if (writer.wrote() || !gone.isEmpty()) {
      worked.pass();
    }
  }

  /** Lays the decisions over the events again, as after a new decision. */
  void layAnew(Collection<String> ids, Instant now) {
    EventWriter writer = new EventWriter(database, decisions.overlay(), any -> true, now);
    layAnew(ids, writer);
    if (writer.wrote()) {
      worked.pass();
    }
  }

  private void layAnew(Collection<String> ids, EventWriter writer) {
    for (String id : new TreeSet<>(ids)) {
      Event machine = machine(id);
      if (machine != null) {
        writer.put(machine);
      }
    }
    writer.flush();
  }

  /** Returns the event as the machine made it, or null. */
  @Nullable Event machine(String id) {
    return database.first(
        "SELECT coalesce(t.machine, t.record) FROM events e"
            + " JOIN event_records t ON t.number = e.number WHERE e.id = ?",
        row -> Records.read(row.getString(1), Event.class),
        id);
  }

  /** Puts an event of an older store with the history it had there. */
  void carryOver(Event event, Instant firstSeen, Instant changed, int revision) {
    EventWriter writer =
        new EventWriter(database, new Overlay(Map.of(), Set.of()), none -> false, changed);
    writer.put(event);
    writer.flush();
    database.update(
        "UPDATE events SET first_seen = ?, revision = ? WHERE id = ?",
        Stamp.of(firstSeen),
        revision,
        event.id());
  }

  /** Returns the events, as the machine made them, that hold the claim. */
  List<Event> holders(String claimId) {
    return database.list(
        "SELECT coalesce(t.machine, t.record) FROM event_claims c JOIN events e ON e.id ="
            + " c.event_id JOIN event_records t ON t.number = e.number WHERE c.claim_id = ? ORDER"
            + " BY e.id",
        row -> Records.read(row.getString(1), Event.class),
        claimId);
  }

  private void bury(String id, @Nullable String heir, Instant now) {
    Long number =
        database.first("SELECT number FROM events WHERE id = ?", row -> row.getLong(1), id);
    if (number == null) {
      return;
    }
    history.close(number, now);
    history.entomb(number, heir, now);
    decisions.follow(id, heir);
    database.update(database.dialect().deleteEventWords(), number);
    database.update("DELETE FROM events WHERE number = ?", number);
  }
}
