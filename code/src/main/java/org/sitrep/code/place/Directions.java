package org.sitrep.code.place;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words for directions, as bearings. */
final class Directions {
  private static final Map<String, Double> BEARINGS =
      Map.of(
          "north", 0.0,
          "northeast", 45.0,
          "east", 90.0,
          "southeast", 135.0,
          "south", 180.0,
          "southwest", 225.0,
          "west", 270.0,
          "northwest", 315.0);

  private Directions() {}

  /** Returns degrees clockwise from north of "north", "northern", "north-eastern", or null. */
  static @Nullable Double bearing(String lower) {
    String plain = lower.replaceAll("[-–]", "");
    return BEARINGS.get(plain.endsWith("ern") ? plain.substring(0, plain.length() - 3) : plain);
  }

  /** Returns whether the word names a direction or the middle of a place. */
  static boolean isDirection(String lower) {
    return bearing(lower) != null || lower.equals("central");
  }
}
