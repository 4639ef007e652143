package org.sitrep.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
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

  /**
   * Not every database has a place for the character NUL, and U+001F stands between names that are
   * read together; no name has either.
   */
  static @Nullable String printable(@Nullable String name) {
    return name == null ? null : name.replace("\0", "").replace("\u001f", "");
  }
}
