package org.sitrep.code.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceMention;

/**
 * Puts the claims of one happening into an order in which the first place is the narrowest one
 * named for it: news says "in Syria" first and the village two sentences on.
 */
final class Narrowing {
  /** A place lies within another if it is no farther off than this many of its radii. */
  private static final double REACH = 1.5;

  /** A place this many times smaller says more of where it was. */
  private static final double SMALLER = 2;

  private Narrowing() {}

  /**
   * Returns the numbers in their order, but that of the act with the narrowest place ahead of that
   * of the first place that it lies in.
   */
  static List<Integer> order(List<Integer> numbers, List<Act> acts) {
    Optional<Integer> first =
        numbers.stream().filter(i -> narrowest(acts.get(i)) != null).findFirst();
    @Nullable Place broad = first.isEmpty() ? null : narrowest(acts.get(first.get()));
    if (first.isEmpty() || broad == null) {
      return numbers;
    }
    Optional<Integer> better =
        numbers.stream()
            .filter(i -> isInside(narrowest(acts.get(i)), broad))
            .min(Comparator.comparingInt(i -> radius(narrowest(acts.get(i)))));
    if (better.isEmpty()) {
      return numbers;
    }
    List<Integer> ordered = new ArrayList<>(numbers);
    ordered.remove(better.get());
    ordered.add(ordered.indexOf(first.get()), better.get());
    return ordered;
  }

  private static @Nullable Place narrowest(Act act) {
    return act.places().stream()
        .map(PlaceMention::place)
        .filter(place -> place != null && place.latitude() != null)
        .min(Comparator.comparingInt(Narrowing::radius))
        .orElse(null);
  }

  private static boolean isInside(@Nullable Place narrow, Place broad) {
    Double apart = narrow == null ? null : narrow.kilometresTo(broad);
    if (narrow == null || apart == null || radius(narrow) * SMALLER > radius(broad)) {
      return false;
    }
    boolean country =
        broad.isCountry() && broad.country() != null && broad.country().equals(narrow.country());
    return country || apart * 1000 <= REACH * radius(broad);
  }

  private static int radius(@Nullable Place place) {
    return place == null || place.radiusM() == null ? Integer.MAX_VALUE / 4 : place.radiusM();
  }
}
