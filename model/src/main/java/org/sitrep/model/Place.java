package org.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * A place that a gazetteer knows, with the size at which it is known. Where {@code radiusM} is
 * large, the point only stands for an area.
 *
 * @param name the gazetteer's name
 * @param country ISO 3166-1 alpha-3, or null for seas and regions across borders
 * @param admin1 the first-level unit, or null
 * @param admin2 the second-level unit, or null
 * @param latitude degrees north, WGS 84, or null where only the country is known
 * @param longitude degrees east, WGS 84, or null where only the country is known
 * @param geonamesId the GeoNames id, or null
 * @param feature the GeoNames feature code such as PPL or ADM1, or null
 * @param radiusM metres around the point within which the place lies, or null
 */
public record Place(
    String name,
    @Nullable String country,
    @Nullable String admin1,
    @Nullable String admin2,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable Long geonamesId,
    @Nullable String feature,
    @Nullable Integer radiusM) {
  private static final double EARTH_RADIUS_KM = 6371.0;

  public Place {
    if ((latitude == null) != (longitude == null)) {
      throw new IllegalArgumentException("A place has both coordinates or none: " + name);
    }
    if (latitude != null
        && longitude != null
        && (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)) {
      throw new IllegalArgumentException(
          "Not on the globe: " + name + " at " + latitude + ", " + longitude);
    }
  }

  /** Returns whether this is a whole country. */
  public boolean isCountry() {
    return feature != null && feature.startsWith("PCL");
  }

  /** Returns whether this is an area (country, unit, region) and not a settlement or a point. */
  public boolean isArea() {
    return isCountry() || (feature != null && (feature.startsWith("ADM") || feature.equals("RGN")));
  }

  /** Returns the great-circle distance in kilometres, or null where either has no coordinates. */
  public @Nullable Double kilometresTo(Place other) {
    if (latitude == null
        || longitude == null
        || other.latitude == null
        || other.longitude == null) {
      return null;
    }
    double phi1 = Math.toRadians(latitude);
    double phi2 = Math.toRadians(other.latitude);
    double chord =
        square(Math.sin((phi2 - phi1) / 2))
            + Math.cos(phi1)
                * Math.cos(phi2)
                * square(Math.sin(Math.toRadians(other.longitude - longitude) / 2));
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1.0, Math.sqrt(chord)));
  }

  private static double square(double x) {
    return x * x;
  }
}
