package org.sitrep.link.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    Map<String, List<Site>> byName = new HashMap<>();
    Map<Long, Site> byId = new HashMap<>();
    for (Tiding tiding :
        tidings.stream().sorted(KNOWN_FIRST.thenComparing(Tiding.ORDER)).toList()) {
      Place place = tiding.place();
      Long id = place.geonamesId();
      Site site = id == null ? null : byId.get(id);
      if (site == null) {
        site = named(byName, place);
      }
      if (id != null) {
        byId.putIfAbsent(id, site);
      }
      site.tidings().add(tiding);
    }
    List<Site> sites = new ArrayList<>(byName.values().stream().flatMap(List::stream).toList());
    sites.forEach(site -> site.tidings().sort(Tiding.ORDER));
    sites.sort(Comparator.comparing(site -> site.place().name() + '|' + site.place()));
    return sites;
  }

  /** A place with an id stands for those without, whatever came first. */
  private static final Comparator<Tiding> KNOWN_FIRST =
      Comparator.comparing((Tiding tiding) -> tiding.place().geonamesId() == null)
          .thenComparing(tiding -> tiding.place().toString());

  private static Site named(Map<String, List<Site>> byName, Place place) {
    List<Site> alike =
        byName.computeIfAbsent(place.name().toLowerCase(Locale.ROOT), unseen -> new ArrayList<>());
    for (Site site : alike) {
      if (same(site.place(), place)) {
        return site;
      }
    }
    Site site = new Site(place, new ArrayList<>());
    alike.add(site);
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
