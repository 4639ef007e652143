package org.sitrep.link.copies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceMention;

/** The places that a report names, as two copies are compared by them. */
final class PlaceFacts {
  /** Two names within this distance are one place. */
  private static final double ONE_PLACE_KM = 5;

  private PlaceFacts() {}

  /** Returns the places in the order of the text. */
  static List<Fact> of(CodedReport coded) {
    return coded.places().stream().map(PlaceFacts::fact).toList();
  }

  private static Fact fact(PlaceMention mention) {
    Place place = mention.place();
    String value = place == null ? mention.quote().text() : place.name();
    return new Fact(
        mention.quote(), value, place == null ? value : place, PlaceFacts::same, plain(place));
  }

  /** A name that no gazetteer knows may be no place; a country is background of every report. */
  private static boolean plain(@Nullable Place place) {
    return place != null
        && (place.geonamesId() != null || place.feature() != null)
        && !place.isCountry();
  }

  private static boolean same(Object one, Object other) {
    if (!(one instanceof Place first) || !(other instanceof Place second)) {
      return one.equals(other);
    }
    Double apart = first.kilometresTo(second);
    return apart != null && apart <= ONE_PLACE_KM && listed(first) && listed(second);
  }

  /** What is not listed has the point of something near it. */
  private static boolean listed(Place place) {
    return place.geonamesId() != null || place.feature() != null;
  }
}
