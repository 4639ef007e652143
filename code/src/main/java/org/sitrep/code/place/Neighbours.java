package org.sitrep.code.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Place;

/**
 * Places a name that no table knows with the places named beside it: a village "in X province" lies
 * in that province, one in a report about X about there. The radius says how little that tells.
 */
final class Neighbours {
  /** Names of one sentence lie within a short drive of each other more often than not. */
  private static final int BESIDE_M = 30_000;

  /** Names of one report lie within a province of each other more often than not. */
  private static final int ELSEWHERE_M = 100_000;

  private Neighbours() {}

  /**
   * Returns where the name of that number lies by its neighbours, under its own name and with no
   * feature; null where the report names no known place.
   *
   * @param known the place of each name, null where no table knows it
   */
  static @Nullable Place of(List<Toponym> names, int at, List<@Nullable Place> known) {
    Integer nearest = nearest(names, at, known, true);
    Integer any = nearest == null ? nearest(names, at, known, false) : nearest;
    Place place = any == null ? null : known.get(any);
    if (any == null || place == null) {
      return null;
    }
    boolean beside = sentence(names, any) == sentence(names, at);
    int radius = place.radiusM() == null ? 0 : place.radiusM();
    return new Place(
        names.get(at).name(),
        place.country(),
        place.admin1(),
        null,
        place.latitude(),
        place.longitude(),
        null,
        null,
        place.isCountry() ? radius : Math.max(radius, beside ? BESIDE_M : ELSEWHERE_M));
  }

  /** The qualifier after a comma comes first, then the name fewest words off. */
  private static @Nullable Integer nearest(
      List<Toponym> names, int at, List<@Nullable Place> known, boolean narrow) {
    Integer best = null;
    for (int i = 0; i < names.size(); i++) {
      Place place = known.get(i);
      boolean fits = place != null && place.latitude() != null && i != at;
      if (fits && place != null && (!narrow || isNarrow(place))) {
        best = best == null || distance(names, at, i) < distance(names, at, best) ? i : best;
      }
    }
    return best;
  }

  private static boolean isNarrow(Place place) {
    return !place.isCountry() && place.country() != null;
  }

  private static int distance(List<Toponym> names, int at, int other) {
    int apart = Math.abs(names.get(other).start() - names.get(at).start());
    return sentence(names, at) == sentence(names, other) ? apart : apart + FAR;
  }

  /** More characters than a sentence has. */
  private static final int FAR = 10_000;

  private static int sentence(List<Toponym> names, int at) {
    return names.get(at).sentence().index();
  }
}
