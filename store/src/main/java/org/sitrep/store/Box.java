package org.sitrep.store;

/**
 * A box on the globe in degrees, WGS 84, its edges included; one with {@code west > east} crosses
 * the antimeridian.
 *
 * @param west from -180 to 180
 * @param south from -90 to {@code north}
 * @param east from -180 to 180
 * @param north from {@code south} to 90
 */
public record Box(double west, double south, double east, double north) {
  public Box {
    boolean onTheGlobe =
        Math.abs(west) <= 180
            && Math.abs(east) <= 180
            && south <= north
            && south >= -90
            && north <= 90;
    if (!onTheGlobe) {
      throw new IllegalArgumentException(
          "No box on the globe: west "
              + west
              + ", south "
              + south
              + ", east "
              + east
              + ", north "
              + north);
    }
  }

  /** Returns whether the point lies in the box or on its edge. */
  public boolean holds(double longitude, double latitude) {
    boolean between =
        west <= east
            ? longitude >= west && longitude <= east
            : longitude >= west || longitude <= east;
    return between && latitude >= south && latitude <= north;
  }
}
