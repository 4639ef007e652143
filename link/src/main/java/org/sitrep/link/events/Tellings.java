package org.sitrep.link.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Actor;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Place;

/** Reads the tellings out of coded reports. */
final class Tellings {
  private final PlaceRule places;
  private final FirstPrints firstPrints;
  private final Set<String> withdrawn;

  Tellings(PlaceRule places, FirstPrints firstPrints, Set<String> withdrawn) {
    this.withdrawn = withdrawn;
    this.places = places;
    this.firstPrints = firstPrints;
  }

  /** Returns every telling of the reports, in order of the claims' ids. */
  List<Telling> of(Collection<CodedReport> reports) {
    List<Telling> tellings = new ArrayList<>();
    for (CodedReport coded : reports) {
      Place only = onlyPlace(coded);
      coded.claims().forEach(claim -> tellings.addAll(of(coded, claim, only)));
    }
    tellings.sort(Telling.ORDER);
    return tellings;
  }

  /** Returns the one settlement in which all acts of the report happened that have a place. */
  private @Nullable Place onlyPlace(CodedReport coded) {
    Place only = null;
    for (Claim claim : coded.claims()) {
      for (Place place : claim.type().quad() == 4 ? places(coded, claim) : List.<Place>of()) {
        if (only != null && places.relation(only, place) != Relation.SAME) {
          return null;
        }
        only = only == null ? place : only;
      }
    }
    return only == null || only.isArea() ? null : only;
  }

  private List<Telling> of(CodedReport coded, Claim claim, @Nullable Place only) {
    NewsDays news = NewsDays.of(coded, claim, firstPrints.of(coded));
    List<@Nullable Place> told = new ArrayList<>(places(coded, claim));
    if (told.isEmpty()) {
      told.add(null);
    }
    boolean gone = withdrawn.contains(coded.id());
    boolean sums = told.size() > 1 || SumTotals.in(coded, claim);
    List<Actor> actors = actors(coded, claim.actors());
    List<Actor> recipients = actors(coded, claim.recipients());
    List<Telling> tellings = new ArrayList<>();
    for (Place place : told) {
      Place surmised = place == null ? only : null;
      tellings.add(
          new Telling(coded, claim, actors, recipients, place, surmised, sums, news, gone));
    }
    return tellings;
  }

  private static List<Actor> actors(CodedReport coded, List<Integer> indexes) {
    return indexes.stream().map(index -> coded.actors().get(index).actor()).toList();
  }

  /** The finest places of a claim; only acts of force are taken to happen in several at once. */
  private List<Place> places(CodedReport coded, Claim claim) {
    List<Place> known =
        claim.places().stream()
            .map(index -> coded.places().get(index).place())
            .filter(Objects::nonNull)
            .toList();
    List<Place> finest = new ArrayList<>();
    for (Place place : known) {
      boolean repeated = finest.stream().anyMatch(p -> places.relation(p, place) == Relation.SAME);
      boolean coarser = known.stream().anyMatch(p -> PlaceRule.contains(place, p));
      if (!repeated && !coarser) {
        finest.add(place);
      }
    }
    boolean several = claim.type().quad() == 4;
    return several || finest.size() < 2 ? finest : finest.subList(0, 1);
  }
}
