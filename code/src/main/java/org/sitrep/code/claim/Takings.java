package org.sitrep.code.claim;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sitrep.code.actor.CastMember;
import org.sitrep.model.EventType;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceMention;
import org.sitrep.parse.Token;

/**
 * Sub-types that hang on what is taken or destroyed (ACLED codebook): a state that takes ground in
 * another country overtakes it as any outside force does, and drones shot down are weapons put out
 * of use.
 */
final class Takings {
  private static final String REGAINED = "Government regains territory";
  private static final String OVERTAKEN = "Non-state actor overtakes territory";
  private static final String DISRUPTED = "Disrupted weapons use";
  private static final Set<String> FLYING = Set.of("drone", "aerial");
  private static final Set<String> BROUGHT_DOWN =
      Set.of("destroy", "shoot", "down", "intercept", "neutralize", "neutralise", "repel", "jam");

  private Takings() {}

  /** Sets the sub-type right where the ground or the weapon decides it. */
  static void setRight(Scene scene, Draft draft, List<Instruments.Seen> means) {
    if (REGAINED.equals(draft.subEvent) && isAbroad(draft)) {
      draft.subEvent = OVERTAKEN;
    }
    if (draft.trigger().type() == EventType.ASSAULT && bringsDownDrones(scene, draft, means)) {
      draft.subEvent = DISRUPTED;
    }
  }

  private static boolean isAbroad(Draft draft) {
    List<String> countries =
        draft.places.stream()
            .map(PlaceMention::place)
            .filter(Objects::nonNull)
            .map(Place::country)
            .distinct()
            .toList();
    List<CastMember> actors = draft.parties.actors();
    return !countries.isEmpty()
        && !actors.isEmpty()
        && actors.stream().noneMatch(a -> a.country().isEmpty() || countries.contains(a.country()));
  }

  /** "Destroyed 40 drones": the object of the verb flies, and nobody else is hit. */
  private static boolean bringsDownDrones(Scene scene, Draft draft, List<Instruments.Seen> means) {
    Token verb = draft.head();
    if (!verb.isVerb() || !BROUGHT_DOWN.contains(verb.lemma())) {
      return false;
    }
    return Roles.ofVerb(scene, verb).objects().stream()
        .flatMap(object -> Roles.counted(scene, object))
        .anyMatch(
            object ->
                means.stream()
                    .filter(m -> FLYING.contains(m.kind().mode()))
                    .anyMatch(m -> m.from() <= object.index() && object.index() <= m.to()));
  }
}
