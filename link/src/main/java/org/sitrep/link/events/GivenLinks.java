package org.sitrep.link.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.Copy.Alignment;
import org.sitrep.model.Incident;

/**
 * The links between tellings that need no judging: claims of one incident, and claims of sentences
 * that are aligned because one report is a copy of the other.
 */
final class GivenLinks {
  private final List<Telling> tellings;
  private final PlaceRule places;
  private final PairJudge judge;
  private final Map<String, List<Integer>> byClaim = new HashMap<>();
  private final Map<String, List<Integer>> bySentence = new HashMap<>();

  GivenLinks(List<Telling> tellings, PlaceRule places, PairJudge judge) {
    this.judge = judge;
    this.tellings = tellings;
    this.places = places;
    for (int i = 0; i < tellings.size(); i++) {
      Telling telling = tellings.get(i);
      byClaim.computeIfAbsent(telling.claim().id(), unseen -> new ArrayList<>()).add(i);
      bySentence
          .computeIfAbsent(
              sentence(telling.reportId(), telling.claim().sentence()), unseen -> new ArrayList<>())
          .add(i);
    }
  }

  /**
   * A link between two tellings by their numbers.
   *
   * @param one the telling of the original, where it is a copy's
   * @param other the telling of the copy
   * @param strength how surely they belong together
   */
  record Link(int one, int other, double strength) {
    static final Comparator<Link> STRONGEST_FIRST =
        Comparator.comparingDouble(Link::strength)
            .reversed()
            .thenComparingInt(Link::one)
            .thenComparingInt(Link::other);
  }

  /**
   * Returns the links inside the incidents of a report: the same type, in places that may be one.
   */
  List<Link> ofIncidents(Collection<CodedReport> reports) {
    List<Link> links = new ArrayList<>();
    for (CodedReport coded : reports) {
      for (Incident incident : coded.incidents()) {
        List<Integer> members =
            incident.claims().stream()
                .flatMap(claim -> byClaim.getOrDefault(claim, List.of()).stream())
                .sorted()
                .toList();
        for (int i = 0; i < members.size(); i++) {
          for (int j = i + 1; j < members.size(); j++) {
            addIfOneIncident(members.get(i), members.get(j), links);
          }
        }
      }
    }
    links.sort(Link.STRONGEST_FIRST);
    return links;
  }

  private void addIfOneIncident(int one, int other, List<Link> links) {
    Telling first = tellings.get(one);
    Telling second = tellings.get(other);
    boolean sameClaim = first.claim().id().equals(second.claim().id());
    Relation place = places.relation(first.place(), second.place());
    if (!sameClaim && first.claim().type() == second.claim().type() && place != Relation.APART) {
      links.add(new Link(one, other, place == Relation.SAME ? 2 : 1));
    }
  }

  /** Returns the links of a copy's tellings with those of its original, each telling used once. */
  List<Link> of(Copy copy) {
    List<Link> possible = new ArrayList<>();
    for (Alignment pair : copy.aligned()) {
      for (int one : bySentence.getOrDefault(sentence(copy.copyOf(), pair.a()), List.of())) {
        for (int other : bySentence.getOrDefault(sentence(copy.reportId(), pair.b()), List.of())) {
          addIfSameAct(one, other, pair.score(), possible);
        }
      }
    }
    possible.sort(Link.STRONGEST_FIRST);
    return onceEach(possible);
  }

  private static List<Link> onceEach(List<Link> strongestFirst) {
    Set<Integer> usedInOriginal = new HashSet<>();
    Set<Integer> usedInCopy = new HashSet<>();
    List<Link> links = new ArrayList<>();
    for (Link link : strongestFirst) {
      if (!usedInOriginal.contains(link.one()) && !usedInCopy.contains(link.other())) {
        usedInOriginal.add(link.one());
        usedInCopy.add(link.other());
        links.add(link);
      }
    }
    return links;
  }

  private void addIfSameAct(int one, int other, double score, List<Link> links) {
    Telling original = tellings.get(one);
    Telling copy = tellings.get(other);
    if (original.claim().type() != copy.claim().type() || judge.another(original, copy)) {
      return;
    }
    double strength = score;
    strength += agreement(KindRule.relation(original.claim(), copy.claim()));
    strength += 2 * agreement(places.relation(original.place(), copy.place()));
    strength += agreement(SideRule.relation(original.actors(), copy.actors()));
    strength += sameWords(original, copy, telling -> telling.claim().trigger().text()) ? 1 : 0;
    links.add(new Link(one, other, strength));
  }

  private static double agreement(Relation relation) {
    return switch (relation) {
      case SAME -> 1;
      case NEAR, WITHIN -> 0.5;
      case UNKNOWN -> 0;
      case APART -> -1;
    };
  }

  private static boolean sameWords(Telling one, Telling other, Function<Telling, String> words) {
    return words.apply(one).equalsIgnoreCase(words.apply(other));
  }

  private static String sentence(String reportId, int index) {
    return index + "@" + reportId;
  }
}
