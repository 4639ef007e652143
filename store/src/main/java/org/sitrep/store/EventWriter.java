package org.sitrep.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;

/** Writes events, each with the values of people laid over it. For one transaction. */
final class EventWriter {
  private static final String INSERT =
      "INSERT INTO events (number, id, content_hash, first_seen, last_changed, revision, kind,"
          + " area, "
          + String.join(", ", EventColumns.NAMES)
          + ") VALUES ("
          + "?, ".repeat(EventColumns.NAMES.size() + 7)
          + "?)";

  private static final String UPDATE =
      "UPDATE events SET content_hash = ?, last_changed = ?, revision = ?, kind = ?, area = ?, "
          + String.join(" = ?, ", EventColumns.NAMES)
          + " = ? WHERE number = ?";

  /** So many events, and so large a share of all, change what the best way to find them is. */
  private static final int MANY = 1_000;

  private static final int MUCH_OF = 5;

  private final Database database;
  private final Overlay overlay;
  private final Predicate<String> stored;
  private final Instant now;
  private final EventHistory history;
  private final Lookups lookups;
  private final Batch batch;
  private final boolean graves;
  private long last;
  private long written;
  private boolean wrote;

  /**
   * Begins to write.
   *
   * @param overlay what people decided
   * @param stored false for ids that are not in the store for certain
   * @param now the time of the change
   */
  EventWriter(Database database, Overlay overlay, Predicate<String> stored, Instant now) {
    this.database = database;
    this.overlay = overlay;
    this.stored = stored;
    this.now = now;
    this.history = new EventHistory(database);
    this.lookups = new Lookups(database);
    this.batch = new Batch(database, INSERT);
    this.graves = database.number("SELECT count(*) FROM tombstones") > 0;
    this.last = database.number("SELECT coalesce(max(number), 0) FROM events");
  }

  /** What is known of an id without reading the whole event. */
  private record Known(long number, String hash, int revision) {}

  /** Writes the event unless it is there as it is; a new one is there after {@link #flush}. */
  void put(Event machine) {
    Event shown = overlay.over(machine);
    String machineRecord = Records.json(machine);
    String record = shown.equals(machine) ? machineRecord : Records.json(shown);
    boolean differs = !record.equals(machineRecord);
    String hash = Records.hash(differs ? machineRecord + "\n" + record : record);
    Known known = stored.test(machine.id()) ? known(machine.id()) : null;
    if (known != null && known.hash().equals(hash)) {
      return;
    }
    long number = known == null ? ++last : known.number();
    if (known == null) {
      insert(number, shown, hash);
    } else {
      update(shown, hash, known);
    }
    batch.add(
        "INSERT INTO event_records (number, record, machine) VALUES (?, ?, ?)",
        number,
        record,
        differs ? machineRecord : null);
    putParts(number, shown);
    wrote = true;
    written++;
    batch.flushIfFull();
  }

  /** Returns whether anything was written that was not there before. */
  boolean wrote() {
    return wrote;
  }

  /** Writes what waits to be written. */
  void flush() {
    batch.flush();
    if (written >= MANY && written * MUCH_OF >= last) {
      database.script(database.dialect().refreshStatistics());
    }
    written = 0;
  }

  private @Nullable Known known(String id) {
    return database.first(
        "SELECT number, content_hash, revision FROM events WHERE id = ?",
        row -> new Known(row.getLong(1), row.getString(2), row.getInt(3)),
        id);
  }

  private void insert(long number, Event event, String hash) {
    EventHistory.Grave earlier = graves ? history.exhume(event.id()) : null;
    List<@Nullable Object> values = new ArrayList<>();
    values.add(number);
    values.add(event.id());
    values.add(hash);
    values.add(earlier == null ? Stamp.of(now) : earlier.firstSeen());
    values.add(Stamp.of(now));
    values.add(earlier == null ? 1 : earlier.revision() + 1);
    values.add(lookups.kind(event));
    values.add(lookups.area(event.place()));
    values.addAll(EventColumns.of(event));
    batch.add(INSERT, values.toArray());
  }

  private void update(Event event, String hash, Known known) {
    history.close(known.number(), now);
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
    database.dialect().takeEventPoint(database, known.number());
    database.update(database.dialect().deleteEventWords(), known.number());
    database.update("DELETE FROM event_parties WHERE event = ?", known.number());
    database.update("DELETE FROM event_claims WHERE event_id = ?", event.id());
  }

  private void putParts(long number, Event event) {
    for (long party : lookups.parties(event)) {
      batch.add("INSERT INTO event_parties (party, event) VALUES (?, ?)", party, number);
    }
    database.dialect().putEventPoint(batch, number, event);
    batch.add(database.dialect().insertEventWords(), number, String.join(" ", Words.of(event)));
    Set<String> seen = new HashSet<>();
    for (Event.Evidence claim : event.claims()) {
      if (seen.add(claim.claimId())) {
        batch.add(
            "INSERT INTO event_claims (event_id, claim_id, report_id) VALUES (?, ?, ?)",
            event.id(),
            claim.claimId(),
            claim.reportId());
      }
    }
  }
}
