package org.sitrep.code.claim;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.code.actor.CastMember;
import org.sitrep.code.learned.Features;
import org.sitrep.code.learned.Verdict;
import org.sitrep.model.EventType;

/** Judges who acts in an act and who is acted upon, by what the rules say and what was learned. */
final class PartyJudge {
  static final String ACTOR = "ACTOR";
  static final String RECIPIENT = "RECIPIENT";

  /** A role that the rules give stands unless it is less likely than this. */
  private static final double KEPT = 0.1;

  /** A role that the rules do not give must be this likely. */
  private static final double GIVEN = 0.45;

  /** Where the rules know a doer of violence, another must be this likely. */
  private static final double BESIDE = 0.7;

  private PartyJudge() {}

  /** Looks again at the parties that the rules gave a draft. */
  static void look(Scene scene, Draft draft, Judges judges) {
    double someActor = 0;
    double someRecipient = 0;
    List<CastMember> actors = new ArrayList<>();
    List<CastMember> recipients = new ArrayList<>();
    for (CastMember member : scene.cast().withPlaces(scene.sentence().index())) {
      String rule = rule(draft, member);
      if (member.kind() == CastMember.Kind.PLACE) {
        continue;
      }
      Verdict verdict = judges.judge(Judges.PARTY, traits(scene, draft, member));
      someActor = Math.max(someActor, verdict.of(ACTOR));
      someRecipient = Math.max(someRecipient, verdict.of(RECIPIENT));
      if (verdict.of(ACTOR) >= (rule.equals(ACTOR) ? KEPT : given(draft, member))
          && verdict.of(ACTOR) >= verdict.of(RECIPIENT)
          && !Parties.isNoDoer(scene, draft.head(), member)) {
        actors.add(member);
      } else if (verdict.of(RECIPIENT) >= (rule.equals(RECIPIENT) ? KEPT : GIVEN)) {
        recipients.add(member);
      }
    }
    if (recipients.isEmpty()) {
      draft.parties.recipients().stream()
          .filter(r -> r.kind() == CastMember.Kind.PLACE || r.sentence() != draft.sentence)
          .forEach(recipients::add);
    }
    draft.actorSure = actors.isEmpty() ? 1 - someActor : someActor;
    draft.recipientSure = recipients.isEmpty() ? 1 - someRecipient : someRecipient;
    draft.parties = new Parties(actors, recipients);
  }

  /**
   * In violence a second doer is doubted, unless it is the same one by another name: "the president
   * said he had ordered the raid".
   */
  private static double given(Draft draft, CastMember member) {
    EventType type = draft.trigger().type();
    boolean violent = type == EventType.ASSAULT || type == EventType.COERCE;
    List<CastMember> known = draft.parties.actors();
    boolean same =
        known.stream().anyMatch(a -> a.mention().actor().equals(member.mention().actor()));
    return !violent || known.isEmpty() || same ? GIVEN : BESIDE;
  }

  private static String rule(Draft draft, CastMember member) {
    if (draft.parties.actors().contains(member)) {
      return ACTOR;
    }
    return draft.parties.recipients().contains(member) ? RECIPIENT : Judges.NONE;
  }

  static Features traits(Scene scene, Draft draft, CastMember member) {
    String rule = rule(draft, member);
    String kind = TriggerTraits.sector(member);
    return RoleTraits.of(
            scene,
            draft.found,
            draft.trigger().type(),
            scene.sentence().token(member.head()),
            kind,
            rule)
        .with("is " + member.kind())
        .with("rule has actor", rule + "/" + !draft.parties.actors().isEmpty())
        .with("rule has recipient", rule + "/" + !draft.parties.recipients().isEmpty());
  }
}
