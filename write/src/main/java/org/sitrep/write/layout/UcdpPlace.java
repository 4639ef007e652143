package org.sitrep.write.layout;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Place;

/** How precisely UCDP says that a place is known, and in which cell of PRIO-GRID it lies. */
final class UcdpPlace {
  static final int COUNTRY_ONLY = 6;
  static final int WATERS_ONLY = 7;

  /** "Within about 25 km of a known point" (UCDP GED codebook, where_prec 2). */
  private static final int NEAR_M = 25_000;

  /** A large city still is a known location. */
  private static final int TOWN_M = 20_000;

  /** GeoNames' codes of open water. */
  private static final Set<String> WATERS =
      Set.of("SEA", "GULF", "STRT", "OCN", "BAY", "CHN", "BGHT");

  private static final int CELLS_A_DEGREE = 2;
  private static final int CELLS_A_ROW = 360 * CELLS_A_DEGREE;
  private static final int ROWS = 180 * CELLS_A_DEGREE;

  private UcdpPlace() {}

  /** Returns where_prec, 1 to 7. */
  static int precision(Place place) {
    String feature = place.feature() == null ? "" : place.feature();
    if (place.isCountry()) {
      return COUNTRY_ONLY;
    }
    if (place.country() == null && WATERS.contains(feature)) {
      return WATERS_ONLY;
    }
    return switch (feature) {
      case "ADM1" -> 4;
      case "ADM2", "ADM3", "ADM4" -> 3;
      case "RGN", "BRDR" -> 5;
      default -> byReach(place.radiusM());
    };
  }

  private static int byReach(@Nullable Integer radius) {
    if (radius == null || radius <= TOWN_M) {
      return 1;
    }
    return radius <= NEAR_M ? 2 : 5;
  }

  /** Returns the number of the half-degree cell: 1 in the south-west, row by row to the north. */
  static int priogrid(double latitude, double longitude) {
    int row = Math.min(ROWS - 1, (int) Math.floor((latitude + 90) * CELLS_A_DEGREE));
    int column = Math.min(CELLS_A_ROW - 1, (int) Math.floor((longitude + 180) * CELLS_A_DEGREE));
    return row * CELLS_A_ROW + column + 1;
  }

  /** Returns the region in which UCDP counts a state, by its number; null where it has none. */
  static @Nullable String region(@Nullable Country country) {
    Integer number = country == null ? null : country.gwn();
    if (number == null) {
      return null;
    }
    if (number < 200) {
      return "Americas";
    }
    if (number < 400) {
      return "Europe";
    }
    if (number < 630) {
      return "Africa";
    }
    return number < 700 ? "Middle East" : "Asia";
  }
}
