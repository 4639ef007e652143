package org.sitrep.code.place;

import org.sitrep.model.Place;

/**
 * A place that a name can stand for.
 *
 * @param place the place
 * @param prior how likely it is meant where nothing is known but the name: about the decimal
 *     logarithm of its people, more for capitals and countries
 * @param exact whether a name of it is spelled as the one looked for, accents and articles aside
 */
record Candidate(Place place, double prior, boolean exact) {
  private static final double TWINS_KM = 10;

  Candidate less(double amount) {
    return new Candidate(place, prior - amount, exact);
  }

  boolean isUnit() {
    String feature = place.feature();
    return feature != null && feature.startsWith("ADM");
  }

  /** Returns whether the other lies in this country or unit, by the names of their units. */
  boolean holds(Candidate other) {
    Place inner = other.place;
    boolean sameCountry = place.country() != null && place.country().equals(inner.country());
    if (!sameCountry || inner.isCountry()) {
      return false;
    }
    if (place.isCountry()) {
      return true;
    }
    if ("ADM1".equals(place.feature())) {
      return place.admin1() != null
          && place.admin1().equals(inner.admin1())
          && !"ADM1".equals(inner.feature());
    }
    return "ADM2".equals(place.feature())
        && place.admin2() != null
        && place.admin2().equals(inner.admin2())
        && !isUnit(inner);
  }

  /** Returns whether this is the town that the unit is governed from. */
  boolean isSeatOf(Candidate unit) {
    String feature = String.valueOf(place.feature());
    boolean first = feature.equals("PPLA") || feature.equals("PPLC");
    return first && "ADM1".equals(unit.place.feature()) && unit.holds(this);
  }

  /** Returns whether both are one place, from two tables. */
  boolean isTwinOf(Candidate other) {
    Place there = other.place;
    boolean sameCountry = place.country() != null && place.country().equals(there.country());
    if (!sameCountry || place.isCountry() || there.isCountry() || isUnit() != other.isUnit()) {
      return false;
    }
    if (isUnit()) {
      return String.valueOf(place.feature()).equals(there.feature())
          && "ADM1".equals(place.feature());
    }
    Double apart = place.kilometresTo(there);
    return apart != null && apart < TWINS_KM;
  }

  private static boolean isUnit(Place place) {
    return place.feature() != null && place.feature().startsWith("ADM");
  }
}
