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
  /** Stands between names; {@link EventColumns#printable} sees to it that none has it. */
  private static final String BETWEEN = "\u001f";

  /** Stands for an unknown number. */
  private static final int UNKNOWN = Integer.MIN_VALUE;

  private static final long HALF = 1L << 32;
  private static final long LOW = HALF - 1;

  /** Each value that crosses from the driver costs more than the database takes to join several. */
  static final String COLUMNS =
      String.join(" || '" + BETWEEN + "' || ", "e.id", "e.status", text("place"), text("actor"))
          + " || '"
          + BETWEEN
          + "' || "
          + text("recipient")
          + ", "
          + String.join(
              ", ",
              two("e.kind", "e.area"),
              two(known("first_day"), known("last_day")),
              two(known("radius_m"), known("killed_best")),
              two("e.origins", "e.revision"))
          + ", e.longitude, e.latitude, e.event_type, e.mode, e.acled_sub_event_type, e.country";

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, EventStatus> statuses = new HashMap<>();
  private final Map<Integer, Kind> kinds = new HashMap<>();
  private final Map<Integer, Area> areas = new HashMap<>();
  private final Map<Integer, LocalDate> dates = new HashMap<>();

  private record Kind(EventType type, @Nullable String mode, @Nullable String acledSubEventType) {}

  private record Area(@Nullable String country) {}

  @Override
  public EventHead of(ResultSet row) throws SQLException {
    String[] words = row.getString(1).split(BETWEEN, 5);
    long kindAndArea = row.getLong(2);
    long days = row.getLong(3);
    long sizes = row.getLong(4);
    long numbers = row.getLong(5);
    Double longitude = real(row, 6);
    Kind kind = kind(row, high(kindAndArea));
    return new EventHead(
        words[0],
        kind.type(),
        kind.mode(),
        kind.acledSubEventType(),
        statuses.computeIfAbsent(words[1], EventStatus::valueOf),
        date(high(days)),
        date(low(days)),
        longitude,
        longitude == null ? null : real(row, 7),
        whole(high(sizes)),
        area(row, low(kindAndArea)).country(),
        name(words[2]),
        name(words[3]),
        name(words[4]),
        whole(low(sizes)),
        high(numbers),
        low(numbers));
  }

  private static String text(String column) {
    return "coalesce(e." + column + ", '')";
  }

  private static String known(String column) {
    return "coalesce(e." + column + ", " + (long) UNKNOWN + ")";
  }

  /** Joins two numbers of 32 bits. */
  private static String two(String high, String low) {
    // The brackets keep the sum of two unknown numbers within 64 bits.
    return high + " * " + HALF + " + (" + low + " + " + (HALF / 2) + ")";
  }

  private static int high(long two) {
    return (int) (two >> 32);
  }

  private static int low(long two) {
    return (int) ((two & LOW) - HALF / 2);
  }

  private Kind kind(ResultSet row, int number) throws SQLException {
    Kind kind = kinds.get(number);
    if (kind == null) {
      kind = new Kind(EventType.valueOf(row.getString(8)), row.getString(9), row.getString(10));
      kinds.put(number, kind);
    }
    return kind;
  }

  private Area area(ResultSet row, int number) throws SQLException {
    Area area = areas.get(number);
    if (area == null) {
      area = new Area(row.getString(11));
      areas.put(number, area);
    }
    return area;
  }

  private @Nullable String name(String name) {
    return name.isEmpty() ? null : names.computeIfAbsent(name, once -> once);
  }

  private @Nullable LocalDate date(int day) {
    return day == UNKNOWN ? null : dates.computeIfAbsent(day, LocalDate::ofEpochDay);
  }

  private static @Nullable Integer whole(int value) {
    return value == UNKNOWN ? null : value;
  }

  /** Only a zero can stand for an unknown value. */
  private static @Nullable Double real(ResultSet row, int column) throws SQLException {
    double value = row.getDouble(column);
    return value == 0 && row.wasNull() ? null : value;
  }
}
