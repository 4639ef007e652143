package org.sitrep.store;

import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Place;

/** The fields of a place that people can correct. */
final class PlaceCorrections {
  private static final Place UNNAMED =
      new Place("", null, null, null, null, null, null, null, null);

  private PlaceCorrections() {}

  static void addTo(Map<String, BiConsumer<EventDraft, String>> setters) {
    setters.put("place", PlaceCorrections::place);
    setters.put("place.name", (draft, value) -> draft.place = named(of(draft), value));
    setters.put(
        "place.country",
        (draft, value) -> draft.place = within(of(draft), country(value), of(draft).admin1()));
    setters.put(
        "place.admin1",
        (draft, value) ->
            draft.place = within(of(draft), of(draft).country(), Corrections.known(value)));
    setters.put("place.point", (draft, value) -> draft.place = at(of(draft), value));
    setters.put("place.radius_m", (draft, value) -> draft.place = sized(of(draft), value));
  }

  private static Place of(EventDraft draft) {
    return draft.place == null ? UNNAMED : draft.place;
  }

  /** A name takes the place of the whole place: what was known of another no longer holds. */
  private static void place(EventDraft draft, String value) {
    draft.place = value.isEmpty() ? null : named(UNNAMED, value);
  }

  private static Place named(Place place, String name) {
    return new Place(
        name,
        place.country(),
        place.admin1(),
        place.admin2(),
        place.latitude(),
        place.longitude(),
        place.geonamesId(),
        place.feature(),
        place.radiusM());
  }

  private static @Nullable String country(String value) {
    if (value.isEmpty()) {
      return null;
    }
    if (!value.matches("[A-Za-z]{3}")) {
      throw Corrections.wrong("place.country", "a code of three letters such as SDN", value);
    }
    return value.toUpperCase(Locale.ROOT);
  }

  private static Place within(Place place, @Nullable String country, @Nullable String admin1) {
    return new Place(
        place.name(),
        country,
        admin1,
        null,
        place.latitude(),
        place.longitude(),
        place.geonamesId(),
        place.feature(),
        place.radiusM());
  }

  private static Place at(Place place, String value) {
    Double[] point = point(value);
    return new Place(
        place.name(),
        place.country(),
        place.admin1(),
        place.admin2(),
        point[0],
        point[1],
        null,
        place.feature(),
        place.radiusM());
  }

  /** Latitude and longitude, or none of both. */
  private static @Nullable Double[] point(String value) {
    if (value.isEmpty()) {
      return new @Nullable Double[] {null, null};
    }
    String[] parts = value.split(",", -1);
    try {
      double latitude = Double.parseDouble(parts[0].strip());
      double longitude = Double.parseDouble(parts[1].strip());
      if (parts.length == 2 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
        return new @Nullable Double[] {latitude, longitude};
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException noPoint) {
      throw noPoint(value);
    }
    throw noPoint(value);
  }

  private static IllegalArgumentException noPoint(String value) {
    return Corrections.wrong("place.point", "LATITUDE,LONGITUDE in degrees", value);
  }

  private static Place sized(Place place, String value) {
    if (!value.matches("\\d{0,8}")) {
      throw Corrections.wrong("place.radius_m", "metres", value);
    }
    return new Place(
        place.name(),
        place.country(),
        place.admin1(),
        place.admin2(),
        place.latitude(),
        place.longitude(),
        place.geonamesId(),
        place.feature(),
        value.isEmpty() ? null : Integer.valueOf(value));
  }
}
