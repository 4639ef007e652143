package org.sitrep.code.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.code.actor.CastMember;
import org.sitrep.model.Claim;
import org.sitrep.model.EventType;
import org.sitrep.model.Incident;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceMention;

/**
 * Merges the claims of a report that tell of one happening, and says which happening the report is
 * chiefly about. Two claims are of one happening when they are parts of one act, or when kind,
 * sides and place agree and the report tells one soon after the other.
 */
public final class IncidentFinder {
  /**
   * Where one of two claims names no place, they may be one happening only this many sentences
   * apart.
   */
  private static final int NEAR = 2;

  private static final Set<String> GENERIC = Set.of("Attack", "Armed clash");

  /**
   * Of two sub-types that one happening shows, the layout's hierarchy puts these first (ACLED
   * codebook, event hierarchy).
   */
  private static final Set<String> SHARPER =
      Set.of(
          "Excessive force against protesters",
          "Protest with intervention",
          "Suicide bomb",
          "Chemical weapon",
          "Sexual violence",
          "Government regains territory",
          "Non-state actor overtakes territory");

  private final List<Act> acts;
  private final List<Claim> claims;
  private final int[] group;

  private IncidentFinder(List<Act> acts, List<Claim> claims) {
    this.acts = acts;
    this.claims = claims;
    this.group = new int[acts.size()];
  }

  /** Returns the incidents of a report; acts and claims run parallel. */
  public static List<Incident> find(String reportId, List<Act> acts, List<Claim> claims) {
    return new IncidentFinder(acts, claims).incidents(reportId);
  }

  private List<Incident> incidents(String reportId) {
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < group.length; i++) {
      for (int j = 0; j < i; j++) {
        if (areOne(acts.get(j), acts.get(i), j, i)) {
          merge(group[j], group[i]);
        }
      }
    }
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      members.computeIfAbsent(group[i], g -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> ordered = new ArrayList<>(members.values());
    ordered.sort(Comparator.comparingDouble((List<Integer> m) -> -weight(m)));
    List<Incident> found = new ArrayList<>();
    for (List<Integer> indexes : ordered) {
      List<String> ids =
          indexes.stream()
              .sorted(Comparator.comparingDouble((Integer i) -> -telling(i)))
              .map(i -> claims.get(i).id())
              .toList();
      found.add(new Incident(reportId + "@" + (found.size() + 1), ids, found.isEmpty()));
    }
    return found;
  }

  private void merge(int a, int b) {
    int low = Math.min(a, b);
    int high = Math.max(a, b);
    for (int i = 0; i < group.length; i++) {
      if (group[i] == high) {
        group[i] = low;
      }
    }
  }

  private static boolean areOne(Act one, Act other, int oneIndex, int otherIndex) {
    if (one.partOf() == otherIndex || other.partOf() == oneIndex) {
      return true;
    }
    if (one.factuality() != other.factuality() || !sameKind(one, other) || !sameSides(one, other)) {
      return false;
    }
    boolean near = other.sentence() - one.sentence() <= NEAR;
    boolean placed = !one.places().isEmpty() && !other.places().isEmpty();
    return placed ? sharePlace(one, other) : near && isViolent(one);
  }

  private static boolean isViolent(Act act) {
    return act.type() == EventType.ASSAULT
        || act.type() == EventType.COERCE
        || act.type() == EventType.PROTEST;
  }

  private static boolean sameKind(Act one, Act other) {
    if (one.type() == other.type()) {
      boolean generic =
          GENERIC.contains(String.valueOf(one.subEvent()))
              || GENERIC.contains(String.valueOf(other.subEvent()));
      return Objects.equals(one.subEvent(), other.subEvent())
          || (generic && one.type() == EventType.ASSAULT);
    }
    return (isTaking(one) && isFighting(other)) || (isTaking(other) && isFighting(one));
  }

  private static boolean isTaking(Act act) {
    return act.type() == EventType.COERCE && "seize".equals(act.mode());
  }

  private static boolean isFighting(Act act) {
    return act.type() == EventType.ASSAULT && "Battles".equals(act.eventType());
  }

  private static boolean sameSides(Act one, Act other) {
    return agree(one.actors(), other.actors()) && agree(one.recipients(), other.recipients());
  }

  private static boolean agree(List<CastMember> a, List<CastMember> b) {
    Set<String> one = countries(a);
    Set<String> other = countries(b);
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }

  private static Set<String> countries(List<CastMember> members) {
    return members.stream()
        .map(m -> m.country())
        .filter(c -> !c.isEmpty())
        .collect(Collectors.toSet());
  }

  private static boolean sharePlace(Act one, Act other) {
    return one.places().stream().anyMatch(a -> other.places().stream().anyMatch(b -> same(a, b)));
  }

  private static boolean same(PlaceMention a, PlaceMention b) {
    Place one = a.place();
    Place other = b.place();
    if (one == null || other == null) {
      return a.quote().text().equals(b.quote().text());
    }
    return one.equals(other) && !one.isCountry();
  }

  private double weight(List<Integer> members) {
    return members.stream().mapToDouble(this::telling).sum();
  }

  /**
   * How much a claim tells: violence and ground before words, facts before plans, filled fields, an
   * early sentence.
   */
  private double telling(int index) {
    Act act = acts.get(index);
    Claim claim = claims.get(index);
    double kind = act.subEvent() == null ? 0.6 : (isViolent(act) ? 3 : 2);
    double fact = act.factuality().tellsOfTheReportsOwnTime() ? 1 : 0.3;
    double filled =
        (claim.killed() != null ? 1 : 0)
            + (claim.places().isEmpty() ? 0 : 0.5)
            + (claim.actors().isEmpty() ? 0 : 0.5)
            + (claim.recipients().isEmpty() ? 0 : 0.3)
            + (claim.mode() != null ? 0.2 : 0);
    double sharper = SHARPER.contains(String.valueOf(act.subEvent())) ? 0.6 : 0;
    return (kind + filled + sharper) * fact / (1 + 0.15 * act.sentence());
  }
}
