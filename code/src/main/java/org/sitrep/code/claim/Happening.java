package org.sitrep.code.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.code.actor.CastMember;
import org.sitrep.model.Claim;
import org.sitrep.model.EventType;
import org.sitrep.model.Factuality;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceMention;

/**
 * A happening while a report is being read: it takes in each further mention of violence that
 * nothing tells apart from it. News tells an attack in the first sentence and goes back to its
 * parts in those that follow, so that what speaks against one happening is another place, another
 * side, abduction beside attack, the past beside the present, or a long way between two mentions
 * that share nothing. Grown by one thread.
 */
final class Happening {
  /** So many sentences apart, two mentions need a victim or a place in common. */
  private static final int REACH = 5;

  /** Two points so near each other are one place. */
  private static final double SAME_PLACE_KM = 10;

  private static final String ABDUCTION = "abduct";

  private final Set<String> victims = new HashSet<>();
  private final Set<String> doers = new HashSet<>();
  private final Set<PlaceMention> places = new HashSet<>();
  private final boolean abduction;
  private final boolean history;
  private int last;

  /** Makes the happening of its first mention. */
  Happening(Act act, Claim claim) {
    this.abduction = ABDUCTION.equals(act.mode());
    this.history = isHistory(claim);
    add(act);
  }

  /** Returns whether the act is violence against people, things or ground. */
  static boolean isViolence(Act act) {
    return act.type() == EventType.ASSAULT
        || (act.type() == EventType.COERCE && "seize".equals(act.mode()));
  }

  /** Returns whether nothing tells the act apart from this happening. */
  boolean takes(Act act, Claim claim) {
    return abduction == ABDUCTION.equals(act.mode())
        && history == isHistory(claim)
        && sidesAgree(act)
        && placesAgree(act)
        && (act.sentence() - last <= REACH || sharesVictim(act) || sharesPlace(act));
  }

  /** Takes in one more mention. */
  void add(Act act) {
    victims.addAll(heads(act.recipients()));
    doers.addAll(countries(act.actors()));
    places.addAll(act.places());
    last = Math.max(last, act.sentence());
  }

  int last() {
    return last;
  }

  private static boolean isHistory(Claim claim) {
    return claim.factuality() == Factuality.HISTORICAL;
  }

  private boolean sidesAgree(Act act) {
    Set<String> others = countries(act.actors());
    return doers.isEmpty() || others.isEmpty() || others.stream().anyMatch(doers::contains);
  }

  private static Set<String> countries(List<CastMember> members) {
    return members.stream()
        .map(CastMember::country)
        .filter(country -> !country.isEmpty())
        .collect(Collectors.toSet());
  }

  private boolean sharesVictim(Act act) {
    return heads(act.recipients()).stream().anyMatch(victims::contains);
  }

  private static Set<String> heads(List<CastMember> members) {
    return members.stream()
        .filter(member -> member.kind() != CastMember.Kind.PRONOUN)
        .map(member -> member.quote().text().toLowerCase(Locale.ROOT))
        .map(words -> words.substring(words.lastIndexOf(' ') + 1))
        .collect(Collectors.toSet());
  }

  private boolean sharesPlace(Act act) {
    return act.places().stream().anyMatch(one -> places.stream().anyMatch(two -> same(one, two)));
  }

  private static boolean same(PlaceMention one, PlaceMention two) {
    Place place = one.place();
    return place == null
        ? one.quote().text().equals(two.quote().text())
        : place.equals(two.place()) && !place.isCountry();
  }

  private boolean placesAgree(Act act) {
    return places.isEmpty()
        || act.places().isEmpty()
        || act.places().stream().anyMatch(one -> places.stream().anyMatch(two -> agree(one, two)));
  }

  private static boolean agree(PlaceMention one, PlaceMention two) {
    Place a = one.place();
    Place b = two.place();
    if (a == null || b == null) {
      return true;
    }
    return a.equals(b) || isWithin(a, b) || isWithin(b, a) || isNear(a, b);
  }

  private static boolean isWithin(Place narrow, Place broad) {
    if (narrow.country() == null || !narrow.country().equals(broad.country())) {
      return false;
    }
    boolean sameUnit = broad.admin1() != null && broad.admin1().equals(narrow.admin1());
    return broad.isCountry() || (broad.isArea() && sameUnit);
  }

  private static boolean isNear(Place a, Place b) {
    Double apart = a.kilometresTo(b);
    return apart == null || apart <= Math.max(SAME_PLACE_KM, kilometres(a) + kilometres(b));
  }

  private static double kilometres(Place place) {
    return place.radiusM() == null ? 0 : place.radiusM() / 1000.0;
  }
}
