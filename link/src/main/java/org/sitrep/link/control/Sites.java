package org.sitrep.link.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.sitrep.model.Place;

/**
 * Brings together what is told of one place: by its GeoNames id or, where it has none, by its name
 * and point. Size matters: a district is not its city, and a province is not its capital, however
 * near their points lie.
 */
final class Sites {
  /** Two points of one name within the radius of a town are one place. */
  private static final double NEAR_KM = 5;

  private Sites() {}

  /**
   * What is told of one place.
   *
   * @param place the place
   * @param tidings what is told of it, in {@link Tiding#ORDER}
   */
  record Site(Place place, List<Tiding> tidings) {}

  /** Returns the places in the order of their names, with what is told of each. */
  static List<Site> of(Collection<Tiding> tidings) {
    List<Site> sites = new ArrayList<>();
    List<Tiding> sorted = tidings.stream().sorted(KNOWN_FIRST.thenComparing(Tiding.ORDER)).toList();
    for (Tiding tiding : sorted) {
      sites.stream()
          .filter(site -> same(site.place(), tiding.place()))
          .findFirst()
          .orElseGet(() -> added(sites, tiding.place()))
          .tidings()
          .add(tiding);
    }
    sites.forEach(site -> site.tidings().sort(Tiding.ORDER));
    sites.sort(Comparator.comparing(site -> site.place().name() + '|' + site.place()));
    return sites;
  }

  /** A place with an id stands for those without, whatever came first. */
  private static final Comparator<Tiding> KNOWN_FIRST =
      Comparator.comparing((Tiding tiding) -> tiding.place().geonamesId() == null)
          .thenComparing(tiding -> tiding.place().toString());

  private static Site added(List<Site> sites, Place place) {
    Site site = new Site(place, new ArrayList<>());
    sites.add(site);
    return site;
  }

  /** Returns whether the two are one place. */
  static boolean same(Place one, Place other) {
    if (one.equals(other)) {
      return true;
    }
    if (one.geonamesId() != null && other.geonamesId() != null) {
      return one.geonamesId().equals(other.geonamesId());
    }
    return one.name().equalsIgnoreCase(other.name())
        && Objects.equals(one.country(), other.country())
        && one.isArea() == other.isArea()
        && near(one, other);
  }

  private static boolean near(Place one, Place other) {
    Double apart = one.kilometresTo(other);
    return apart == null
        ? Objects.equals(one.admin1(), other.admin1())
        : apart <= Math.max(NEAR_KM, Math.max(radiusKm(one), radiusKm(other)));
  }

  private static double radiusKm(Place place) {
    return place.radiusM() == null ? 0 : place.radiusM() / 1000.0;
  }
}
