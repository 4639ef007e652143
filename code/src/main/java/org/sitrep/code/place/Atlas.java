package org.sitrep.code.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.codebook.Row;
import org.sitrep.model.Place;

/**
 * Every place that the program knows by every name it knows: the gazetteer, the countries and the
 * places of the codebook. Immutable and safe to share between threads.
 */
final class Atlas {
  /** A romanisation that only sounds alike is a tenth as likely. */
  private static final double LOOSE = 1;

  /** Below this length too many names sound alike. */
  private static final int SHORTEST_LOOSE = 4;

  /** How much less a unit is meant than the seat whose name it has. */
  private static final double SEAT = 2.5;

  /** "England" is the part of the country before it is the country. */
  private static final double FORMER_NAME = 0.5;

  private final Gazetteer gazetteer;
  private final Map<String, List<Entry>> own = new HashMap<>();
  private final Map<String, Candidate> peoples = new HashMap<>();
  private final Set<String> capitals = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();

  private Atlas(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Returns the atlas of the embedded gazetteer and a codebook. */
  static Atlas load(Codebook codebook) {
    Atlas atlas = new Atlas(Gazetteer.load());
    codebook.table("countries").forEach(atlas::addCountry);
    codebook.table("places").forEach(atlas::addPlace);
    codebook.table("actors").forEach(atlas::addBody);
    codebook.table("agencies").forEach(atlas::addBody);
    return atlas;
  }

  /** Returns what the name can stand for, most likely by the name alone first. */
  List<Candidate> find(String name) {
    List<Candidate> found = new ArrayList<>();
    String plain = PlaceKey.plain(name);
    boolean brief = plain.length() < SHORTEST_LOOSE;
    for (Entry entry : own.getOrDefault(PlaceKey.loose(name), List.of())) {
      boolean exact = entry.plain.equals(plain);
      boolean country = "PCLI".equals(entry.place.feature());
      if ((entry.printed.isEmpty() && (exact || !country)) || name.equals(entry.printed)) {
        found.add(new Candidate(entry.place, entry.prior, exact));
      }
    }
    gazetteer.find(name).stream()
        .filter(c -> !c.place().isCountry() && (c.exact() || !brief))
        .forEach(found::add);
    return best(found);
  }

  /** Returns the country whose adjective or people the word names, or null. */
  @Nullable Candidate countryOfPeople(String word) {
    return peoples.get(word);
  }

  private void addBody(Row row) {
    bodies.add(PlaceKey.body(row.text("name")));
    row.list("aliases").forEach(alias -> bodies.add(PlaceKey.body(alias)));
  }

  /** Returns whether the name is that of a group, body or news house. */
  boolean isBody(String name) {
    return bodies.contains(PlaceKey.body(name));
  }

  /** Returns whether the name is that of a country's capital, as printed. */
  boolean isCapital(String name) {
    return capitals.contains(name);
  }

  /**
   * Twins become one; then loose spellings stay only where they are better known than exact ones.
   */
  private static List<Candidate> best(List<Candidate> all) {
    List<Candidate> merged = new ArrayList<>();
    for (Candidate candidate : all) {
      merge(merged, candidate);
    }
    double known =
        merged.stream().filter(Candidate::exact).mapToDouble(Candidate::prior).max().orElse(0);
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : merged) {
      if (candidate.exact()) {
        kept.add(candidate);
      } else if (candidate.prior() - LOOSE > known) {
        kept.add(candidate.less(LOOSE));
      }
    }
    if (kept.stream().anyMatch(Atlas::isPartOfState)) {
      kept.removeIf(c -> c.place().isCountry());
    }
    seatsFirst(kept);
    kept.sort(Comparator.comparingDouble((Candidate c) -> -c.prior()));
    return kept;
  }

  /** "Idlib" alone is the town; the province of its name is called a province. */
  private static void seatsFirst(List<Candidate> kept) {
    for (int i = 0; i < kept.size(); i++) {
      for (int j = 0; j < kept.size(); j++) {
        Candidate unit = kept.get(i);
        Candidate seat = kept.get(j);
        if (unit.isUnit() && seat.isSeatOf(unit)) {
          double prior = Math.max(seat.prior(), unit.prior() - 0.5);
          kept.set(j, seat.less(seat.prior() - prior));
          kept.set(i, unit.less(unit.prior() - prior + SEAT));
        }
      }
    }
  }

  /** The United Kingdom's countries are units of the gazetteer and variants in the codebook. */
  private static boolean isPartOfState(Candidate candidate) {
    return "ADM1".equals(candidate.place().feature()) && "GBR".equals(candidate.place().country());
  }

  private static void merge(List<Candidate> merged, Candidate next) {
    for (int i = 0; i < merged.size(); i++) {
      Candidate known = merged.get(i);
      if (known.isTwinOf(next)) {
        Place place =
            known.isUnit() || next.place().geonamesId() == null ? known.place() : next.place();
        double prior = Math.max(known.prior(), next.prior());
        merged.set(i, new Candidate(place, prior, known.exact() || next.exact()));
        return;
      }
    }
    merged.add(next);
  }

  private void addCountry(Row row) {
    Double radius = row.number("radius_km");
    Place place =
        new Place(
            row.text("name"),
            row.text("iso3"),
            null,
            null,
            row.number("latitude"),
            row.number("longitude"),
            null,
            "PCLI",
            radius == null ? null : (int) (radius * 1000));
    Candidate country = new Candidate(place, Priors.of("PCLI", 0), true);
    add(row.text("name"), "", place, country.prior());
    add(row.text("official"), "", place, country.prior());
    row.list("variants")
        .forEach(v -> add(v, isAcronym(v) ? v : "", place, country.prior() - FORMER_NAME));
    row.list("adjectives").forEach(word -> peoples.putIfAbsent(word, country));
    row.list("peoples").forEach(word -> peoples.putIfAbsent(word, country));
    capitals.addAll(row.list("capital"));
  }

  private void addPlace(Row row) {
    Double radius = row.number("radius_m");
    Place place =
        new Place(
            row.text("name"),
            row.known("country"),
            row.known("admin1"),
            row.known("admin2"),
            row.number("latitude"),
            row.number("longitude"),
            null,
            row.text("feature"),
            radius == null ? null : radius.intValue());
    double prior = Priors.ofCodebook(row.text("feature"));
    add(row.text("name"), "", place, prior);
    row.list("variants").forEach(v -> add(v, isAcronym(v) ? v : "", place, prior));
  }

  private void add(String name, String printed, Place place, double prior) {
    if (!name.isEmpty()) {
      List<Entry> entries = own.computeIfAbsent(PlaceKey.loose(name), key -> new ArrayList<>());
      entries.add(new Entry(PlaceKey.plain(name), printed, place, prior));
    }
  }

  private static boolean isAcronym(String name) {
    boolean capitals = name.length() <= 5 && name.equals(name.toUpperCase(Locale.ROOT));
    return capitals || name.endsWith(".");
  }

  /**
   * A name of a place.
   *
   * @param printed the only spelling that counts, for acronyms; else empty
   */
  private record Entry(String plain, String printed, Place place, double prior) {}
}
