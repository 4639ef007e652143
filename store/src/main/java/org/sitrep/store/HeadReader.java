package org.sitrep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EventStatus;
import org.sitrep.model.EventType;

/**
 * Reads heads of events, very many of them quickly: what goes with the kind or the area is asked of
 * the driver only for the first of each, and names that occur often are kept once. For one thread
 * and one query.
 */
final class HeadReader implements Session.Row<EventHead> {
  static final String COLUMNS =
      "e.id, e.kind, e.area, e.status, e.first_day, e.last_day, e.longitude, e.latitude,"
          + " e.radius_m, e.place, e.actor, e.recipient, e.killed_best, e.origins, e.revision,"
          + " e.event_type, e.mode, e.acled_sub_event_type, e.country";

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, EventStatus> statuses = new HashMap<>();
  private final Map<Long, Kind> kinds = new HashMap<>();
  private final Map<Long, Area> areas = new HashMap<>();

  private record Kind(EventType type, @Nullable String mode, @Nullable String acledSubEventType) {}

  private record Area(@Nullable String country) {}

  @Override
  public EventHead of(ResultSet row) throws SQLException {
    Kind kind = kind(row);
    Double longitude = real(row, 7);
    return new EventHead(
        row.getString(1),
        kind.type(),
        kind.mode(),
        kind.acledSubEventType(),
        statuses.computeIfAbsent(row.getString(4), EventStatus::valueOf),
        date(row, 5),
        date(row, 6),
        longitude,
        longitude == null ? null : real(row, 8),
        whole(row, 9),
        area(row).country(),
        name(row, 10),
        name(row, 11),
        name(row, 12),
        whole(row, 13),
        row.getInt(14),
        row.getInt(15));
  }

  private Kind kind(ResultSet row) throws SQLException {
    long number = row.getLong(2);
    Kind kind = kinds.get(number);
    if (kind == null) {
      kind = new Kind(EventType.valueOf(row.getString(16)), row.getString(17), row.getString(18));
      kinds.put(number, kind);
    }
    return kind;
  }

  private Area area(ResultSet row) throws SQLException {
    long number = row.getLong(3);
    Area area = areas.get(number);
    if (area == null) {
      area = new Area(row.getString(19));
      areas.put(number, area);
    }
    return area;
  }

  private @Nullable String name(ResultSet row, int column) throws SQLException {
    String name = row.getString(column);
    return name == null ? null : names.computeIfAbsent(name, once -> once);
  }

  /** Only a zero can stand for an unknown value. */
  private static @Nullable LocalDate date(ResultSet row, int column) throws SQLException {
    Integer day = whole(row, column);
    return day == null ? null : LocalDate.ofEpochDay(day);
  }

  private static @Nullable Double real(ResultSet row, int column) throws SQLException {
    double value = row.getDouble(column);
    return value == 0 && row.wasNull() ? null : value;
  }

  private static @Nullable Integer whole(ResultSet row, int column) throws SQLException {
    int value = row.getInt(column);
    return value == 0 && row.wasNull() ? null : value;
  }
}
