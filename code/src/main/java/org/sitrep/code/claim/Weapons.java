package org.sitrep.code.claim;

import java.util.List;
import java.util.Set;
import org.sitrep.code.actor.CastMember;
import org.sitrep.model.EventType;
import org.sitrep.parse.Token;

/**
 * Keeps what an act is done with out of those it is done to: "struck the port with drones", "fired
 * 85 drones at the city", "pledged armoured vehicles". A weapon that is itself brought down or
 * destroyed stands for whose it is.
 */
final class Weapons {
  private static final Set<String> WITH = Set.of("with", "from", "by", "using", "via");

  private Weapons() {}

  /** Takes the means of an act out of its recipients, and looks for whom it reaches instead. */
  static void apart(Scene scene, Draft draft, List<Instruments.Seen> means) {
    List<CastMember> kept =
        draft.parties.recipients().stream().filter(r -> !isMeans(scene, draft, r, means)).toList();
    if (kept.size() == draft.parties.recipients().size()) {
      return;
    }
    List<CastMember> actors = draft.parties.actors();
    List<CastMember> reached =
        kept.isEmpty() && draft.trigger().type() == EventType.ASSAULT
            ? Reach.of(scene, draft.found, actors, r -> !isMeans(scene, draft, r, means))
            : kept;
    draft.parties = new Parties(actors, reached);
  }

  private static boolean isMeans(
      Scene scene, Draft draft, CastMember member, List<Instruments.Seen> means) {
    if (member.sentence() != draft.sentence || member.kind() != CastMember.Kind.NOMINAL) {
      return false;
    }
    Token head = scene.sentence().token(member.head());
    boolean weapon =
        means.stream().anyMatch(m -> m.from() <= head.index() && head.index() <= m.to());
    return weapon && (isBeside(scene, head) || isGiven(scene, draft, head));
  }

  private static boolean isBeside(Scene scene, Token head) {
    return scene.sentence().children(head, "case").stream().anyMatch(c -> WITH.contains(c.lemma()));
  }

  /** What is fired, sent, promised or asked for. */
  private static boolean isGiven(Scene scene, Draft draft, Token head) {
    Token first = head.is("conj") ? scene.sentence().headOf(head).orElse(head) : head;
    boolean object = first.is("obj") && first.head() == draft.head().index();
    EventType type = draft.trigger().type();
    boolean harmed = type == EventType.ASSAULT || type == EventType.COERCE;
    return (object && (draft.trigger().roles().equals("at") || !harmed))
        || (!harmed && type != EventType.RETREAT && !object);
  }
}
