package org.sitrep.write.layout;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Place;

/** A place as the geographic columns of GDELT have it; countries in FIPS 10-4. */
final class GdeltPlace {
  private GdeltPlace() {}

  /** Fills the eight columns that begin with a prefix; a code that we do not know stays empty. */
  static void put(Row row, String prefix, Place place) {
    row.put(prefix + "Geo_Type", type(place)).put(prefix + "Geo_FullName", fullName(place));
    row.put(prefix + "Geo_CountryCode", fips(place));
    row.put(prefix + "Geo_Lat", AcledLayout.degrees(place.latitude(), 4));
    row.put(prefix + "Geo_Long", AcledLayout.degrees(place.longitude(), 4));
  }

  /** 1 country, 2 state and 3 town in the United States, 4 town and 5 unit elsewhere. */
  private static int type(Place place) {
    if (place.isCountry()) {
      return 1;
    }
    boolean american = "USA".equals(place.country());
    return place.isArea() ? (american ? 2 : 5) : american ? 3 : 4;
  }

  private static String fullName(Place place) {
    String country = place.country() == null ? null : Country.nameOf(place.country());
    return Stream.of(place.name(), place.isCountry() ? null : place.admin1(), country)
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static @Nullable String fips(Place place) {
    if ("PSE".equals(place.country())) {
      // FIPS has a code for each part and none for the whole.
      return "Gaza Strip".equals(place.admin1())
          ? "GZ"
          : "West Bank".equals(place.admin1()) ? "WE" : null;
    }
    Country country = Country.of(place.country());
    return country == null ? null : country.fips();
  }
}
