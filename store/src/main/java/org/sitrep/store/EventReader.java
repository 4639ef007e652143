package org.sitrep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;

/** Reads the events, as they are and as they were. */
final class EventReader {
  private static final String FROM = " FROM events e JOIN event_records t ON t.number = e.number";

  private static final String SELECT =
      "SELECT e.id, t.record, t.machine, e.first_seen, e.last_changed, e.revision" + FROM;

  private static final String EARLIER =
      "SELECT event_id, record, machine, first_seen, since, revision FROM event_history"
          + " WHERE since <= ? AND until > ?";

  private static final int ASKED_AT_ONCE = 500;

  private final Database database;
  private final DecisionTable decisions;
  private final EventHistory history;

  EventReader(Database database) {
    this.database = database;
    this.decisions = new DecisionTable(database);
    this.history = new EventHistory(database);
  }

  long count(EventQuery query) {
    Where where = Where.of(query, database.dialect());
    return database.number("SELECT count(*) FROM events e" + where.sql(), where.values());
  }

  List<StoredEvent> page(EventQuery query, Slice slice) {
    return database.listInOneState(
        () -> {
          Shape shape = new Shape(decisions.byEvent(), null);
          Where where = Where.of(query, database.dialect());
          String order = order(slice.order());
          // The page is chosen by the narrow rows alone: records are read of those on it.
          return database.list(
              SELECT
                  + " WHERE e.number IN (SELECT e.number FROM events e"
                  + where.sql()
                  + order
                  + " LIMIT ? OFFSET ?)"
                  + order,
              shape,
              where.values(slice.limit(), slice.offset()));
        });
  }

  private static String order(Slice.Order order) {
    return order == Slice.Order.ID
        ? " ORDER BY e.id"
        : " ORDER BY e.last_day DESC NULLS LAST, e.id";
  }

  void each(EventQuery query, Consumer<StoredEvent> consumer) {
    database.inOneState(
        () -> {
          Shape shape = new Shape(decisions.byEvent(), null);
          Where where = Where.of(query, database.dialect());
          database.each(
              SELECT + where.sql() + order(Slice.Order.ID),
              row -> consumer.accept(shape.of(row)),
              where.values());
        });
  }

  List<EventHead> heads(EventQuery query) {
    List<EventHead> heads = heads(Where.of(query, database.dialect()));
    // Sorted here: in the order of the ids, the database would leap to each row by itself.
    heads.sort(Comparator.comparing(EventHead::id));
    return heads;
  }

  private List<EventHead> heads(Where where) {
    return database.list(
        "SELECT " + HeadReader.COLUMNS + " FROM events e" + where.sql(),
        new HeadReader(),
        where.values());
  }

  List<EventStamp> changedSince(Instant since) {
    return database.list(
        "SELECT id, revision, last_changed FROM events WHERE last_changed >= ?"
            + " ORDER BY last_changed, id",
        row -> new EventStamp(row.getString(1), row.getInt(2), Stamp.read(row.getString(3))),
        Stamp.of(since));
  }

  @Nullable StoredEvent of(String id) {
    return only(
        database.listInOneState(
            () ->
                database.list(
                    SELECT + " WHERE e.id = ?",
                    new Shape(Map.of(id, decisions.of(id)), null),
                    id)));
  }

  List<StoredEvent> of(Collection<String> reportIds) {
    return database.listInOneState(
        () -> {
          Shape shape = new Shape(decisions.byEvent(), null);
          Map<String, StoredEvent> found = new TreeMap<>();
          List<String> ids = List.copyOf(reportIds);
          for (int from = 0; from < ids.size(); from += ASKED_AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + ASKED_AT_ONCE));
            String marks = "?, ".repeat(some.size() - 1) + "?";
            database
                .list(
                    SELECT
                        + " WHERE e.id IN (SELECT event_id FROM event_claims WHERE report_id IN ("
                        + marks
                        + "))",
                    shape,
                    some.toArray())
                .forEach(stored -> found.put(stored.event().id(), stored));
          }
          return List.copyOf(found.values());
        });
  }

  private static @Nullable StoredEvent only(List<StoredEvent> found) {
    return found.isEmpty() ? null : found.get(0);
  }

  @Nullable StoredEvent asOf(String id, Instant at) {
    return only(
        database.listInOneState(
            () -> {
              Shape shape = new Shape(Map.of(id, decisions.of(id)), at);
              String time = Stamp.of(at);
              List<StoredEvent> found = new ArrayList<>();
              found.addAll(
                  database.list(
                      SELECT + " WHERE e.id = ? AND e.last_changed <= ?", shape, id, time));
              found.addAll(database.list(EARLIER + " AND event_id = ?", shape, time, time, id));
              return found;
            }));
  }

  List<StoredEvent> asOf(EventQuery query, Instant at) {
    return database.listInOneState(
        () -> {
          Shape shape = new Shape(decisions.byEvent(), at);
          Where where = unchangedSince(query, at);
          List<StoredEvent> found =
              new ArrayList<>(database.list(SELECT + where.sql(), shape, where.values()));
          eachEarlier(query, at, shape, found::add);
          found.sort(Comparator.comparing(stored -> stored.event().id()));
          return found;
        });
  }

  List<EventHead> headsAsOf(EventQuery query, Instant at) {
    return database.listInOneState(
        () -> {
          List<EventHead> heads = new ArrayList<>(heads(unchangedSince(query, at)));
          Shape shape = new Shape(Map.of(), at);
          eachEarlier(query, at, shape, stored -> heads.add(EventHead.of(stored)));
          heads.sort(Comparator.comparing(EventHead::id));
          return heads;
        });
  }

  private Where unchangedSince(EventQuery query, Instant at) {
    return Where.of(query, database.dialect()).add("e.last_changed <= ?", Stamp.of(at));
  }

  private void eachEarlier(
      EventQuery query, Instant at, Shape shape, Consumer<StoredEvent> consumer) {
    EventMatch asked = new EventMatch(query);
    String time = Stamp.of(at);
    database.each(
        EARLIER,
        row -> {
          StoredEvent earlier = shape.of(row);
          if (asked.test(earlier)) {
            consumer.accept(earlier);
          }
        },
        time,
        time);
  }

  List<Revision> history(String id) {
    return database.listInOneState(
        () -> {
          StoredEvent stands = of(id);
          return history.states(
              id,
              stands == null
                  ? null
                  : new Revision(stands.revision(), stands.changed(), stands.event()));
        });
  }

  /**
   * Makes events of rows.
   *
   * @param decisions by event
   * @param until leaves out decisions after this time; null leaves out none
   */
  private record Shape(Map<String, List<Decision>> decisions, @Nullable Instant until)
      implements Session.Row<StoredEvent> {
    @Override
    public StoredEvent of(ResultSet row) throws SQLException {
      Event event = Records.read(row.getString(2), Event.class);
      String machine = row.getString(3);
      return new StoredEvent(
          event,
          machine == null ? event : Records.read(machine, Event.class),
          Stamp.read(row.getString(4)),
          Stamp.read(row.getString(5)),
          row.getInt(6),
          decided(row.getString(1)));
    }

    private List<Decision> decided(String id) {
      return decisions.getOrDefault(id, List.of()).stream()
          .filter(decision -> until == null || !decision.at().isAfter(until))
          .toList();
    }
  }
}
