package org.sitrep.code.place;

import org.sitrep.model.Place;

/** How much one place in a report vouches for another, from 0 to 1. */
final class Closeness {
  private Closeness() {}

  static double of(Candidate a, Candidate b) {
    Place one = a.place();
    Place other = b.place();
    boolean sameCountry = one.country() != null && one.country().equals(other.country());
    if (one.isCountry() || other.isCountry()) {
      return sameCountry ? 0.35 : 0;
    }
    if (a.holds(b) || b.holds(a)) {
      return 1;
    }
    double near = nearness(one, other);
    return sameCountry ? Math.max(near, 0.05) : near * 0.8;
  }

  private static double nearness(Place one, Place other) {
    Double apart = one.kilometresTo(other);
    if (apart == null) {
      return 0;
    }
    return Math.exp(-apart / 120);
  }
}
