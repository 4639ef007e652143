package org.sitrep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.EventType;
import org.sitrep.model.Place;

/** The parts of an event by which it is found and listed, as columns. Days count from 1970. */
final class EventColumns {
  /** In the order of {@link #of}. */
  static final List<String> NAMES =
      List.of(
          "event_type",
          "mode",
          "acled_event_type",
          "acled_sub_event_type",
          "status",
          "date_from",
          "date_to",
          "first_day",
          "last_day",
          "place",
          "country",
          "admin1",
          "latitude",
          "longitude",
          "radius_m",
          "actor",
          "recipient",
          "killed_best",
          "reports",
          "origins");

  static final String OF_A_HEAD =
      "e.id, e.event_type, e.mode, e.acled_sub_event_type, e.status, e.first_day, e.last_day,"
          + " e.longitude, e.latitude, e.radius_m, e.country, e.place, e.actor, e.recipient,"
          + " e.killed_best, e.origins, e.revision";

  private EventColumns() {}

  static List<@Nullable Object> of(Event event) {
    List<@Nullable Object> values = new ArrayList<>(NAMES.size());
    values.add(event.type().name());
    values.add(event.mode());
    values.add(event.acledEventType());
    values.add(event.acledSubEventType());
    values.add(event.status().name());
    addDays(values, event.range());
    addPlace(values, event.place());
    values.add(first(event.actors()));
    values.add(first(event.recipients()));
    values.add(event.killed() == null ? null : event.killed().best());
    values.add(event.reports());
    values.add(event.origins());
    return values;
  }

  private static void addDays(List<@Nullable Object> values, @Nullable DateRange range) {
    values.add(range == null ? null : range.from().toString());
    values.add(range == null ? null : range.to().toString());
    values.add(range == null ? null : day(range.from()));
    values.add(range == null ? null : day(range.to()));
  }

  static int day(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  private static void addPlace(List<@Nullable Object> values, @Nullable Place place) {
    values.add(place == null ? null : printable(place.name()));
    values.add(place == null ? null : place.country());
    values.add(place == null ? null : printable(place.admin1()));
    values.add(place == null ? null : place.latitude());
    values.add(place == null ? null : place.longitude());
    values.add(place == null ? null : place.radiusM());
  }

  private static @Nullable String first(List<Event.Party> parties) {
    return parties.isEmpty() ? null : printable(parties.get(0).name());
  }

  /** Not every database has a place for the character NUL, and no name has one. */
  static @Nullable String printable(@Nullable String name) {
    return name == null ? null : name.replace("\0", "");
  }

  /** Reads heads, and keeps names that occur often only once. For one thread. */
  static final class HeadReader implements Session.Row<EventHead> {
    private final Map<String, String> names = new HashMap<>();

    @Override
    public EventHead of(ResultSet row) throws SQLException {
      return new EventHead(
          row.getString(1),
          EventType.valueOf(row.getString(2)),
          name(row, 3),
          name(row, 4),
          EventStatus.valueOf(row.getString(5)),
          date(row, 6),
          date(row, 7),
          real(row, 8),
          real(row, 9),
          whole(row, 10),
          name(row, 11),
          name(row, 12),
          name(row, 13),
          name(row, 14),
          whole(row, 15),
          row.getInt(16),
          row.getInt(17));
    }

    private @Nullable String name(ResultSet row, int column) throws SQLException {
      String name = row.getString(column);
      return name == null ? null : names.computeIfAbsent(name, once -> once);
    }
  }

  private static @Nullable LocalDate date(ResultSet row, int column) throws SQLException {
    int day = row.getInt(column);
    return row.wasNull() ? null : LocalDate.ofEpochDay(day);
  }

  private static @Nullable Double real(ResultSet row, int column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? null : value;
  }

  private static @Nullable Integer whole(ResultSet row, int column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }
}
