package org.sitrep.link.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Actor;
import org.sitrep.model.Claimant;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Factuality;

/** Tells how well an event is borne out; the first that fits, in the order of the contract. */
final class StatusRule {
  private static final Set<String> ALWAYS_A_PARTY = Set.of("MIL", "REB", "UAF");

  private StatusRule() {}

  /** Returns the status. */
  static EventStatus status(Happening happening, int origins, Lineages lineages) {
    if (happening.retracted()) {
      return EventStatus.RETRACTED;
    }
    boolean denied = happening.told(Factuality.NEGATED);
    boolean affirmed =
        happening.heard().stream().anyMatch(t -> t.claim().factuality() != Factuality.NEGATED);
    if (denied && !affirmed) {
      return EventStatus.DENIED;
    }
    if (denied || countsExclude(happening.heard(), lineages)) {
      return EventStatus.DISPUTED;
    }
    boolean happened =
        happening.tellings().stream()
            .map(telling -> telling.claim().factuality())
            .anyMatch(told -> told.tellsOfTheReportsOwnTime() || told == Factuality.HISTORICAL);
    if (!happened) {
      return EventStatus.PLANNED;
    }
    if (origins > 1) {
      return EventStatus.CORROBORATED;
    }
    return onlyPartiesClaim(happening.heard()) ? EventStatus.CLAIMED : EventStatus.REPORTED;
  }

  private static boolean countsExclude(List<Telling> heard, Lineages lineages) {
    for (Telling one : heard) {
      for (Telling other : heard) {
        boolean apart =
            CountRule.relation(one.killed(), other.killed()) == Relation.APART
                || CountRule.relation(one.injured(), other.injured()) == Relation.APART;
        if (apart && !sameVoice(one, other, lineages)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Numbers that one report gives in one voice are parts, or steps, and contradict nothing. */
  private static boolean sameVoice(Telling one, Telling other, Lineages lineages) {
    List<String> first = Claimants.names(one);
    List<String> second = Claimants.names(other);
    boolean sameText = lineages.of(one.reportId()).equals(lineages.of(other.reportId()));
    return sameText
        && (first.isEmpty() || second.isEmpty() || first.stream().anyMatch(second::contains));
  }

  private static boolean onlyPartiesClaim(List<Telling> heard) {
    List<Boolean> parties = new ArrayList<>();
    for (Telling telling : heard) {
      List<Claimant> claimants = Claimants.of(telling);
      if (claimants.isEmpty() || speaksForItself(telling)) {
        return false;
      }
      claimants.forEach(claimant -> parties.add(isParty(claimant.code(), heard)));
    }
    return parties.stream().allMatch(party -> party);
  }

  /** Who accuses or promises is quoted for the words, and that they fell needs no other witness. */
  private static boolean speaksForItself(Telling telling) {
    int quad = telling.claim().type().quad();
    return (quad == 1 || quad == 3)
        && Claimants.of(telling).stream()
            .allMatch(
                claimant ->
                    telling.actors().stream()
                        .anyMatch(
                            actor ->
                                Objects.equals(actor.code(), claimant.code())
                                    || claimant.quote().text().equals(actor.name())));
  }

  private static boolean isParty(@Nullable String code, List<Telling> heard) {
    if (code == null) {
      return false;
    }
    String sector = code.length() >= 6 ? code.substring(3, 6) : "";
    return ALWAYS_A_PARTY.contains(sector)
        || heard.stream()
            .flatMap(
                telling -> Stream.concat(telling.actors().stream(), telling.recipients().stream()))
            .map(Actor::code)
            .filter(Objects::nonNull)
            .anyMatch(side -> sameState(side, code, sector) || side.equals(code));
  }

  private static boolean sameState(String side, String code, String sector) {
    return sector.equals("GOV")
        && side.length() >= 6
        && side.startsWith(code.substring(0, 3))
        && Set.of("GOV", "MIL", "COP", "SPY").contains(side.substring(3, 6));
  }
}
