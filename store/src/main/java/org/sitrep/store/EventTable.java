package org.sitrep.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;

/** Writes the events, each with the values of people laid over it. */
final class EventTable {
  private static final String INSERT =
      "INSERT INTO events (id, content_hash, first_seen, last_changed, revision, kind, area, "
          + String.join(", ", EventColumns.NAMES)
          + ") VALUES ("
          + "?, ".repeat(EventColumns.NAMES.size() + 6)
          + "?)";

  private static final String UPDATE =
      "UPDATE events SET content_hash = ?, last_changed = ?, revision = ?, kind = ?, area = ?, "
          + String.join(" = ?, ", EventColumns.NAMES)
          + " = ? WHERE number = ?";

  private final Database database;
  private final EventHistory history;
  private final DecisionTable decisions;

  EventTable(Database database) {
    this.database = database;
    this.history = new EventHistory(database);
    this.decisions = new DecisionTable(database);
  }

  /** What is known of an id without reading the whole event. */
  private record Known(long number, String hash, int revision) {}

  /** Touches only what differs, so that the same events again leave the store as it is. */
  void replace(List<Event> events, Instant now) {
    Set<String> gone =
        new TreeSet<>(database.list("SELECT id FROM events", row -> row.getString(1)));
    events.forEach(event -> gone.remove(event.id()));
    change(events, gone, now);
  }

  /** Touches only what is told to have changed, and no other event. */
  void change(Collection<Event> changed, Collection<String> gone, Instant now) {
    Heirs heirs = Heirs.of(this, changed, new TreeSet<>(gone));
    for (String id : new TreeSet<>(gone)) {
      bury(id, heirs.of(id), now);
    }
    for (Event event : changed) {
      decisions.comeBack(event.id());
    }
    Overlay overlay = decisions.overlay();
    Lookups lookups = new Lookups(database);
    Set<String> put = new HashSet<>();
    for (Event event : changed) {
      put(event, overlay, lookups, now);
      put.add(event.id());
    }
    layAnew(heirs.heirs(), put, overlay, lookups, now);
  }

  /** Lays the decisions over the events again, as after a new decision. */
  void layAnew(Collection<String> ids, Instant now) {
    layAnew(ids, Set.of(), decisions.overlay(), new Lookups(database), now);
  }

  private void layAnew(
      Collection<String> ids, Set<String> but, Overlay overlay, Lookups lookups, Instant now) {
    for (String id : new TreeSet<>(ids)) {
      Event machine = but.contains(id) ? null : machine(id);
      if (machine != null) {
        put(machine, overlay, lookups, now);
      }
    }
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
    put(event, new Overlay(Map.of(), Set.of()), new Lookups(database), changed);
    database.update(
        "UPDATE events SET first_seen = ?, revision = ? WHERE id = ?",
        Stamp.of(firstSeen),
        revision,
        event.id());
  }

  /** Returns the events, as the machine made them, that hold the claim. */
  List<Event> holders(String claimId) {
    return database.list(
        "SELECT coalesce(t.machine, t.record) FROM event_claims c JOIN events e ON e.id = c.event_id"
            + " JOIN event_records t ON t.number = e.number WHERE c.claim_id = ? ORDER BY e.id",
        row -> Records.read(row.getString(1), Event.class),
        claimId);
  }

  private void bury(String id, @Nullable String heir, Instant now) {
    Known known = known(id);
    if (known == null) {
      return;
    }
    history.close(known.number(), now);
    history.entomb(known.number(), heir, now);
    decisions.follow(id, heir);
    database.update(database.dialect().deleteEventWords(), known.number());
    database.update("DELETE FROM events WHERE number = ?", known.number());
  }

  private @Nullable Known known(String id) {
    return database.first(
        "SELECT number, content_hash, revision FROM events WHERE id = ?",
        row -> new Known(row.getLong(1), row.getString(2), row.getInt(3)),
        id);
  }

  private void put(Event machine, Overlay overlay, Lookups lookups, Instant now) {
    Event shown = overlay.over(machine);
    String machineRecord = Records.json(machine);
    String record = shown.equals(machine) ? machineRecord : Records.json(shown);
    boolean differs = !record.equals(machineRecord);
    String hash = Records.hash(differs ? machineRecord + "\n" + record : record);
    Known known = known(machine.id());
    if (known != null && known.hash().equals(hash)) {
      return;
    }
    long number = known == null ? insert(shown, hash, lookups, now) : known.number();
    if (known != null) {
      history.close(number, now);
      update(shown, hash, known, lookups, now);
    }
    putParts(number, shown, lookups);
    database.update(
        "INSERT INTO event_records VALUES (?, ?, ?)",
        number,
        record,
        differs ? machineRecord : null);
  }

  private long insert(Event event, String hash, Lookups lookups, Instant now) {
    EventHistory.Grave earlier = history.exhume(event.id());
    List<@Nullable Object> values = new ArrayList<>();
    values.add(event.id());
    values.add(hash);
    values.add(earlier == null ? Stamp.of(now) : earlier.firstSeen());
    values.add(Stamp.of(now));
    values.add(earlier == null ? 1 : earlier.revision() + 1);
    values.add(lookups.kind(event));
    values.add(lookups.area(event.place()));
    values.addAll(EventColumns.of(event));
    database.update(INSERT, values.toArray());
    return database.number("SELECT number FROM events WHERE id = ?", event.id());
  }

  private void update(Event event, String hash, Known known, Lookups lookups, Instant now) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(hash);
    values.add(Stamp.of(now));
    values.add(known.revision() + 1);
    values.add(lookups.kind(event));
    values.add(lookups.area(event.place()));
    values.addAll(EventColumns.of(event));
    values.add(known.number());
    database.update(UPDATE, values.toArray());
    database.update("DELETE FROM event_records WHERE number = ?", known.number());
    database.update(database.dialect().deleteEventWords(), known.number());
    database.update("DELETE FROM event_claims WHERE event_id = ?", event.id());
  }

  private void putParts(long number, Event event, Lookups lookups) {
    lookups.putParties(number, event);
    database.update(
        database.dialect().insertEventWords(), number, String.join(" ", Words.of(event)));
    Set<String> seen = new HashSet<>();
    for (Event.Evidence claim : event.claims()) {
      if (seen.add(claim.claimId())) {
        database.update(
            "INSERT INTO event_claims (event_id, claim_id, report_id) VALUES (?, ?, ?)",
            event.id(),
            claim.claimId(),
            claim.reportId());
      }
    }
  }
}
