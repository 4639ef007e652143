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

  /** As headlines and casualty lists print them: "NE Syria", "N. Aleppo". */
  private static final Map<String, String> SHORT =
      Map.of(
          "ne", "northeast",
          "se", "southeast",
          "sw", "southwest",
          "nw", "northwest",
          "n.", "north",
          "e.", "east",
          "s.", "south",
          "w.", "west");

  private Directions() {}

  /** Returns degrees clockwise from north of "north", "northern", "north-eastern", or null. */
  static @Nullable Double bearing(String lower) {
    String plain = lower.replaceAll("[-–]", "");
    String whole = SHORT.getOrDefault(plain, plain);
    return BEARINGS.get(whole.endsWith("ern") ? whole.substring(0, whole.length() - 3) : whole);
  }

  /** Returns whether the word names a direction or the middle of a place. */
  static boolean isDirection(String lower) {
    return bearing(lower) != null || lower.equals("central");
  }
}
