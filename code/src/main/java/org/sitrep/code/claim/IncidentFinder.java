package org.sitrep.code.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.code.actor.CastMember;
import org.sitrep.model.Claim;
import org.sitrep.model.EventType;
import org.sitrep.model.Factuality;
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
    List<List<Integer>> ordered = new ArrayList<>(grouped().values());
    ordered.removeIf(members -> !isHappening(members));
    ordered.sort(Comparator.comparingDouble((List<Integer> m) -> -weight(m)));
    List<Incident> found = new ArrayList<>();
    for (List<Integer> indexes : ordered) {
      List<Integer> told =
          indexes.stream().sorted(Comparator.comparingDouble((Integer i) -> -telling(i))).toList();
      List<String> ids = Narrowing.order(told, acts).stream().map(i -> claims.get(i).id()).toList();
      found.add(new Incident(reportId + "@" + (found.size() + 1), ids, found.isEmpty()));
    }
    return found;
  }

  private Map<Integer, List<Integer>> grouped() {
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
    joinViolence();
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      members.computeIfAbsent(group[i], g -> new ArrayList<>()).add(i);
    }
    return members;
  }

  /** Each mention of violence goes to the happening told of last that takes it. */
  private void joinViolence() {
    Map<Integer, Happening> told = new LinkedHashMap<>();
    for (int i = 0; i < group.length; i++) {
      Act act = acts.get(i);
      Claim claim = claims.get(i);
      if (!Happening.isViolence(act) || !isReal(claim)) {
        continue;
      }
      Optional<Map.Entry<Integer, Happening>> taking =
          told.entrySet().stream()
              .filter(one -> one.getValue().takes(act, claim))
              .max(Comparator.comparingInt(one -> one.getValue().last()));
      if (taking.isPresent()) {
        taking.get().getValue().add(act);
        merge(group[taking.get().getKey()], group[i]);
      } else {
        told.put(i, new Happening(act, claim));
      }
    }
  }

  /** What is planned, asked for, possible or denied has not happened. */
  private static boolean isReal(Claim claim) {
    return claim.factuality().tellsOfTheReportsOwnTime()
        || claim.factuality() == Factuality.HISTORICAL;
  }

  /**
   * Violence is a happening where a report says more of it than that there is such: of an attack
   * whom it hit, or where with a verb, a number or a day; of fighting how many it hurt, or whom and
   * where or when; of ground taken, where.
   */
  private boolean isHappening(List<Integer> members) {
    List<Integer> violent =
        members.stream().filter(i -> Happening.isViolence(acts.get(i))).toList();
    if (violent.size() < members.size()) {
      return true;
    }
    List<Integer> real = violent.stream().filter(i -> isReal(claims.get(i))).toList();
    boolean counted = real.stream().anyMatch(i -> isCounted(claims.get(i)));
    boolean dated = real.stream().anyMatch(i -> claims.get(i).date() != null);
    boolean placed = real.stream().anyMatch(i -> !claims.get(i).places().isEmpty());
    boolean against = real.stream().anyMatch(i -> !claims.get(i).recipients().isEmpty());
    boolean acted = real.stream().anyMatch(i -> !claims.get(i).actors().isEmpty());
    boolean told = real.stream().anyMatch(i -> acts.get(i).rule().endsWith("/verb"));
    boolean taking = real.stream().anyMatch(i -> isTaking(acts.get(i)));
    if (real.stream().allMatch(i -> isCapture(acts.get(i)))) {
      return placed && (dated || against || acted);
    }
    if (real.stream().allMatch(i -> isInGeneral(acts.get(i)))) {
      return placed && (dated || counted || acted);
    }
    if (real.stream().anyMatch(i -> isAttack(acts.get(i)))) {
      return against || (placed && (dated || counted || told));
    }
    return counted || ((dated || placed) && (against || (taking && acted)));
  }

  /** "Attacks on clinics", "killings": nouns in the plural tell that such things happen. */
  private static boolean isInGeneral(Act act) {
    return act.rule().endsWith("/noun")
        && act.trigger().text().toLowerCase(Locale.ROOT).matches("[^ ]*[^s]s");
  }

  private static boolean isCounted(Claim claim) {
    return claim.killed() != null || claim.injured() != null;
  }

  private static boolean isAttack(Act act) {
    return act.type() == EventType.ASSAULT
        && !"Battles".equals(act.eventType())
        && !"Looting/property destruction".equals(act.subEvent());
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

  private boolean areOne(Act one, Act other, int oneIndex, int otherIndex) {
    if (one.partOf() == otherIndex || other.partOf() == oneIndex) {
      return true;
    }
    boolean planned = !isReal(claims.get(oneIndex)) || !isReal(claims.get(otherIndex));
    if (!planned && Happening.isViolence(one) && Happening.isViolence(other)) {
      return false;
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

  private static boolean isCapture(Act act) {
    return isTaking(act) && act.contexts().contains("territory");
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

  /** The most telling claim, and a part of the others: much said of the past is not the news. */
  private double weight(List<Integer> members) {
    double most = members.stream().mapToDouble(this::telling).max().orElse(0);
    double all = members.stream().mapToDouble(this::telling).sum();
    return most + (all - most) * OTHERS;
  }

  private static final double OTHERS = 0.15;

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
