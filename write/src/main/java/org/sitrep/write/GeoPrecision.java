package org.sitrep.write;

import org.sitrep.model.Place;

/**
 * How precisely a place is known, in the three steps of the ACLED layout (ACLED codebook, geo
 * precision): 1 the named town or spot, 2 near a town or a small part of a region, 3 a larger
 * region.
 */
public final class GeoPrecision {
  /** A large city still is a named town. */
  private static final int TOWN_M = 20_000;

  /** About the reach of a district. */
  private static final int DISTRICT_M = 50_000;

  private GeoPrecision() {}

  /** Returns 1, 2 or 3. */
  public static int of(Place place) {
    if (place.latitude() == null || isLargeRegion(place)) {
      return 3;
    }
    int reach = reach(place);
    if (!place.isArea() && reach <= TOWN_M) {
      return 1;
    }
    return reach <= DISTRICT_M ? 2 : 3;
  }

  private static int reach(Place place) {
    Integer radius = place.radiusM();
    if (radius != null) {
      return radius;
    }
    return place.isArea() ? DISTRICT_M : 0;
  }

  private static boolean isLargeRegion(Place place) {
    String feature = place.feature();
    return place.isCountry() || "ADM1".equals(feature) || "RGN".equals(feature);
  }
}
