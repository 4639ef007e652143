package org.sitrep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;

/** The states that events were in, and the ids that are no more. */
final class EventHistory {
  private static final String TOMBSTONE = "SELECT event_id, points_to, vanished FROM tombstones";

  private final Database database;

  EventHistory(Database database) {
    this.database = database;
  }

  /** What is left of an id: when it was first seen, and its last revision. */
  record Grave(String firstSeen, int revision) {}

  /** Keeps the state that stands as one that ends now. */
  void close(long number, Instant now) {
    database.update(
        "INSERT INTO event_history (event_id, since, until, first_seen, revision, record, machine)"
            + " SELECT e.id, e.last_changed, ?, e.first_seen, e.revision, t.record, t.machine"
            + " FROM events e JOIN event_records t ON t.number = e.number WHERE e.number = ?",
        Stamp.of(now),
        number);
  }

  /** Puts a tombstone for the event, and turns those that pointed to it. */
  void entomb(long number, @Nullable String heir, Instant now) {
    database.update(
        "INSERT INTO tombstones (event_id, points_to, vanished, first_seen, revision)"
            + " SELECT id, ?, ?, first_seen, revision FROM events WHERE number = ?",
        heir,
        Stamp.of(now),
        number);
    database.update(
        "UPDATE tombstones SET points_to = ?"
            + " WHERE points_to = (SELECT id FROM events WHERE number = ?)",
        heir,
        number);
  }

  /** An id that comes back goes on with its history. */
  @Nullable Grave exhume(String id) {
    Grave grave =
        database.first(
            "SELECT first_seen, revision FROM tombstones WHERE event_id = ?",
            row -> new Grave(row.getString(1), row.getInt(2)),
            id);
    if (grave != null) {
      database.update("DELETE FROM tombstones WHERE event_id = ?", id);
    }
    return grave;
  }

  @Nullable Tombstone tombstone(String eventId) {
    return database.first(TOMBSTONE + " WHERE event_id = ?", EventHistory::stone, eventId);
  }

  List<Tombstone> gaveWayTo(String eventId) {
    return database.list(
        TOMBSTONE + " WHERE points_to = ? ORDER BY event_id", EventHistory::stone, eventId);
  }

  List<Tombstone> since(Instant since) {
    return database.list(
        TOMBSTONE + " WHERE vanished >= ? ORDER BY vanished, event_id",
        EventHistory::stone,
        Stamp.of(since));
  }

  private static Tombstone stone(ResultSet row) throws SQLException {
    return new Tombstone(row.getString(1), row.getString(2), Stamp.read(row.getString(3)));
  }

  /** A state that ended. */
  record Ended(int revision, Instant since, Instant until, Event event) {}

  /** Returns the states of the event before the one that stands, oldest first. */
  List<Ended> ended(String id) {
    return database.list(
        "SELECT revision, since, until, record FROM event_history WHERE event_id = ?"
            + " ORDER BY revision",
        row ->
            new Ended(
                row.getInt(1),
                Stamp.read(row.getString(2)),
                Stamp.read(row.getString(3)),
                Records.read(row.getString(4), Event.class)),
        id);
  }

  /**
   * Returns the states of an event, those included in which it was gone.
   *
   * @param stands the state that stands, or null where it is gone
   */
  List<Revision> states(String id, @Nullable Revision stands) {
    List<Revision> states = new ArrayList<>();
    Ended before = null;
    for (Ended state : ended(id)) {
      addGap(before, state.since(), states);
      states.add(new Revision(state.revision(), state.since(), state.event()));
      before = state;
    }
    addGap(before, stands == null ? null : stands.at(), states);
    if (stands != null) {
      states.add(stands);
    }
    return states;
  }

  private static void addGap(
      @Nullable Ended before, @Nullable Instant next, List<Revision> states) {
    if (before != null && !before.until().equals(next)) {
      states.add(new Revision(before.revision(), before.until(), null));
    }
  }
}
