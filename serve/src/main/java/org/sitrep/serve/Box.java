package org.sitrep.serve;

import org.jspecify.annotations.Nullable;

/** A box on the globe in degrees, WGS 84; one with {@code west > east} crosses the antimeridian. */
record Box(double west, double south, double east, double north) {
  private static final String FORM =
      "The parameter bbox must be west,south,east,north in degrees, such as 10.5,18,15,21.";

  /** Returns the box that four numbers with commas tell, null for null, or throws a problem. */
  static @Nullable Box parse(@Nullable String value) {
    if (value == null) {
      return null;
    }
    String[] parts = value.split(",", -1);
    if (parts.length != 4) {
      throw Problem.badRequest(FORM);
    }
    Box box = new Box(number(parts[0]), number(parts[1]), number(parts[2]), number(parts[3]));
    if (!box.isOnTheGlobe()) {
      throw Problem.badRequest(FORM);
    }
    return box;
  }

  private boolean isOnTheGlobe() {
    return Math.abs(west) <= 180
        && Math.abs(east) <= 180
        && south <= north
        && south >= -90
        && north <= 90;
  }

  private static double number(String part) {
    try {
      return Double.parseDouble(part.strip());
    } catch (NumberFormatException noNumber) {
      throw Problem.badRequest(FORM);
    }
  }
}
