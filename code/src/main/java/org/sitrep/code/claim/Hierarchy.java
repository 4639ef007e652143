package org.sitrep.code.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.actor.CastMember;
import org.sitrep.model.EventType;
import org.sitrep.model.Factuality;

/**
 * Which of several sub-types told beside each other stands (ACLED codebook, event hierarchy): the
 * means before the bare attack, the suicide bomb before the bomb, the riot before the protest with
 * intervention, the intervention before the peaceful protest, the mob before the attack.
 */
final class Hierarchy {
  private static final String SUICIDE = "Suicide bomb";
  private static final String CHEMICAL = "Chemical weapon";
  private static final String BOMB = "Remote explosive/landmine/IED";
  private static final String RIOT = "Violent demonstration";
  private static final String INTERVENTION = "Protest with intervention";
  private static final String EXCESSIVE = "Excessive force against protesters";
  private static final String PEACEFUL = "Peaceful protest";
  private static final Set<String> GENERIC = Set.of("Attack", "Armed clash");
  private static final Set<String> REMOTE =
      Set.of(
          SUICIDE,
          CHEMICAL,
          BOMB,
          "Air/drone strike",
          "Shelling/artillery/missile attack",
          "Grenade");

  /** Crowds that take the law into their hands. */
  private static final Set<String> MOB =
      Set.of("mob", "mobs", "vigilante", "vigilantes", "villagers", "lynch", "bystanders");

  private Hierarchy() {}

  /** Settles the sub-types of the acts of one sentence. */
  static void settle(List<Draft> drafts) {
    Set<String> remote =
        drafts.stream()
            .filter(Hierarchy::isTold)
            .map(d -> d.subEvent)
            .filter(sub -> sub != null && REMOTE.contains(sub))
            .collect(Collectors.toSet());
    String chief = chief(remote);
    for (Draft draft : drafts) {
      if (chief != null && yields(draft, chief)) {
        draft.subEvent = chief;
      }
      if (isOfMob(draft)) {
        draft.subEvent = "Mob violence";
      }
    }
  }

  private static @Nullable String chief(Set<String> remote) {
    if (remote.contains(SUICIDE)) {
      return SUICIDE;
    }
    if (remote.contains(CHEMICAL)) {
      return CHEMICAL;
    }
    return remote.size() == 1 ? remote.iterator().next() : null;
  }

  private static boolean yields(Draft draft, String chief) {
    boolean outcome = draft.trigger().isOutcome() && GENERIC.contains(sub(draft));
    boolean means =
        (chief.equals(SUICIDE) && sub(draft).equals(BOMB))
            || (chief.equals(CHEMICAL) && REMOTE.contains(sub(draft)));
    return outcome || means;
  }

  private static boolean isOfMob(Draft draft) {
    return draft.trigger().type() == EventType.ASSAULT
        && GENERIC.contains(sub(draft))
        && draft.parties.actors().stream().anyMatch(Hierarchy::isMob);
  }

  private static boolean isMob(CastMember member) {
    String words = member.quote().text().toLowerCase(Locale.ROOT);
    return Arrays.stream(words.split("[^a-z]+")).anyMatch(MOB::contains);
  }

  /** Settles the sub-types of a crowd in a short report of one happening. */
  static void ofNote(List<Draft> drafts) {
    boolean riot = drafts.stream().anyMatch(d -> isTold(d) && sub(d).equals(RIOT));
    boolean intervened =
        drafts.stream()
            .anyMatch(d -> isTold(d) && Set.of(INTERVENTION, EXCESSIVE).contains(sub(d)));
    for (Draft draft : drafts) {
      if (riot && Set.of(INTERVENTION, PEACEFUL).contains(sub(draft))) {
        draft.subEvent = RIOT;
      } else if (intervened && sub(draft).equals(PEACEFUL)) {
        draft.subEvent = INTERVENTION;
      }
    }
  }

  private static boolean isTold(Draft draft) {
    return draft.factuality == Factuality.ACTUAL || draft.factuality == Factuality.ONGOING;
  }

  private static String sub(Draft draft) {
    return draft.subEvent == null ? "" : draft.subEvent;
  }
}
