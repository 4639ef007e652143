package org.sitrep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;

/** The events with their history, and the ids that are no more. */
final class EventTable {
  private static final String SELECT = "SELECT record, first_seen, revision FROM events";

  private static final String TOMBSTONE = "SELECT event_id, points_to, vanished FROM tombstones";

  private final Sqlite sqlite;

  EventTable(Sqlite sqlite) {
    this.sqlite = sqlite;
  }

  /** What the table knows of an id without reading the whole event. */
  private record Known(String id, String hash, String firstSeen, int revision) {}

  /** Touches only what differs, so that the same events again leave the file as it is. */
  void replace(List<Event> events, Instant now) {
    Map<String, Known> gone = known();
    Map<String, Known> before = Map.copyOf(gone);
    events.forEach(event -> gone.remove(event.id()));
    Map<String, String> eventOfClaim = eventsByClaim(events);
    gone.values().forEach(known -> bury(known, eventOfClaim, now));
    events.forEach(event -> put(event, before.get(event.id()), now));
  }

  /** Touches only what is told to have changed, and no other event. */
  void change(Collection<Event> changed, Collection<String> gone, Instant now) {
    Map<Known, List<String>> leaving = new LinkedHashMap<>();
    for (String id : new TreeSet<>(gone)) {
      Known known = known(id);
      if (known != null) {
        leaving.put(known, claimsOf(id));
        sqlite.update("DELETE FROM events WHERE id = ?", id);
      }
    }
    changed.forEach(event -> put(event, known(event.id()), now));
    leaving.forEach((known, claims) -> entomb(known, heir(claims, eventsOf(claims)), now));
  }

  private @Nullable Known known(String id) {
    return sqlite.first(
        "SELECT content_hash, first_seen, revision FROM events WHERE id = ?",
        row -> new Known(id, row.getString(1), row.getString(2), row.getInt(3)),
        id);
  }

  private Map<String, String> eventsOf(List<String> claims) {
    Map<String, String> byClaim = new HashMap<>();
    for (String claim : claims) {
      sqlite
          .list(
              "SELECT event_id FROM event_claims WHERE claim_id = ? ORDER BY event_id",
              row -> row.getString(1),
              claim)
          .forEach(event -> byClaim.put(claim, event));
    }
    return byClaim;
  }

  private Map<String, Known> known() {
    Map<String, Known> known = new TreeMap<>();
    sqlite
        .list(
            "SELECT id, content_hash, first_seen, revision FROM events",
            row -> new Known(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)))
        .forEach(event -> known.put(event.id(), event));
    return known;
  }

  private static Map<String, String> eventsByClaim(List<Event> events) {
    Map<String, String> byClaim = new HashMap<>();
    for (Event event : events) {
      event.claims().forEach(claim -> byClaim.put(claim.claimId(), event.id()));
    }
    return byClaim;
  }

  private void bury(Known known, Map<String, String> eventOfClaim, Instant now) {
    String heir = heir(claimsOf(known.id()), eventOfClaim);
    sqlite.update("DELETE FROM events WHERE id = ?", known.id());
    entomb(known, heir, now);
  }

  private void entomb(Known known, @Nullable String heir, Instant now) {
    sqlite.update(
        "INSERT INTO tombstones VALUES (?, ?, ?, ?, ?)",
        known.id(),
        heir,
        now.toString(),
        known.firstSeen(),
        known.revision());
    sqlite.update("UPDATE tombstones SET points_to = ? WHERE points_to = ?", heir, known.id());
  }

  private List<String> claimsOf(String eventId) {
    return sqlite.list(
        "SELECT claim_id FROM event_claims WHERE event_id = ?", row -> row.getString(1), eventId);
  }

  /** Returns the event that holds most of the claims, of several the one with the smallest id. */
  private static @Nullable String heir(List<String> claims, Map<String, String> eventOfClaim) {
    Map<String, Integer> shares = new TreeMap<>();
    for (String claim : claims) {
      String event = eventOfClaim.get(claim);
      if (event != null) {
        shares.merge(event, 1, Integer::sum);
      }
    }
    String heir = null;
    for (String event : shares.keySet()) {
      if (heir == null || shares.getOrDefault(event, 0) > shares.getOrDefault(heir, 0)) {
        heir = event;
      }
    }
    return heir;
  }

  private void put(Event event, @Nullable Known before, Instant now) {
    String record = Records.json(event);
    String hash = Records.hash(record);
    if (before != null && before.hash().equals(hash)) {
      return;
    }
    if (before == null) {
      insert(event, record, hash, exhumed(event.id()), now);
    } else {
      sqlite.update(
          "UPDATE events SET content_hash = ?, last_changed = ?, revision = revision + 1,"
              + " record = ? WHERE id = ?",
          hash,
          now.toString(),
          record,
          event.id());
    }
    putClaims(event);
  }

  private void insert(
      Event event, String record, String hash, @Nullable Known earlier, Instant now) {
    sqlite.update(
        "INSERT INTO events (id, content_hash, first_seen, last_changed, revision, record)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        event.id(),
        hash,
        earlier == null ? now.toString() : earlier.firstSeen(),
        now.toString(),
        earlier == null ? 1 : earlier.revision() + 1,
        record);
  }

  /** An id that comes back goes on with its history. */
  private @Nullable Known exhumed(String id) {
    Known earlier =
        sqlite.first(
            "SELECT first_seen, revision FROM tombstones WHERE event_id = ?",
            row -> new Known(id, "", row.getString(1), row.getInt(2)),
            id);
    sqlite.update("DELETE FROM tombstones WHERE event_id = ?", id);
    return earlier;
  }

  private void putClaims(Event event) {
    sqlite.update("DELETE FROM event_claims WHERE event_id = ?", event.id());
    Set<String> seen = new HashSet<>();
    for (Event.Evidence claim : event.claims()) {
      if (seen.add(claim.claimId())) {
        sqlite.update(
            "INSERT INTO event_claims VALUES (?, ?, ?)",
            event.id(),
            claim.claimId(),
            claim.reportId());
      }
    }
  }

  List<StoredEvent> all() {
    return sqlite.list(SELECT + " ORDER BY id", EventTable::read);
  }

  @Nullable StoredEvent of(String id) {
    return sqlite.first(SELECT + " WHERE id = ?", EventTable::read, id);
  }

  List<StoredEvent> within(double west, double south, double east, double north) {
    if (west > east) {
      List<StoredEvent> both = new ArrayList<>(within(west, south, 180, north));
      both.addAll(within(-180, south, east, north));
      both.sort(Comparator.comparing(stored -> stored.event().id()));
      return both;
    }
    // The index rounds outwards to single precision; the columns of the events decide.
    return sqlite.list(
        SELECT
            + " WHERE number IN (SELECT number FROM event_points"
            + " WHERE west <= ?3 AND east >= ?1 AND south <= ?4 AND north >= ?2)"
            + " AND longitude BETWEEN ?1 AND ?3 AND latitude BETWEEN ?2 AND ?4 ORDER BY id",
        EventTable::read,
        west,
        south,
        east,
        north);
  }

  @Nullable Tombstone tombstone(String eventId) {
    return sqlite.first(TOMBSTONE + " WHERE event_id = ?", EventTable::stone, eventId);
  }

  List<Tombstone> gaveWayTo(String eventId) {
    return sqlite.list(
        TOMBSTONE + " WHERE points_to = ? ORDER BY event_id", EventTable::stone, eventId);
  }

  private static Tombstone stone(ResultSet row) throws SQLException {
    return new Tombstone(row.getString(1), row.getString(2), Instant.parse(row.getString(3)));
  }

  private static StoredEvent read(ResultSet row) throws SQLException {
    return new StoredEvent(
        Records.read(row.getString(1), Event.class),
        Instant.parse(row.getString(2)),
        row.getInt(3));
  }
}
