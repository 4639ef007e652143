package org.sitrep.code.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.code.actor.CastMember;
import org.sitrep.model.EventType;
import org.sitrep.parse.Token;

/** Sets sides right that cannot be: nobody without arms bombs from the air. */
final class Sides {
  /** Means that only the armed have. */
  private static final Set<String> OF_THE_ARMED =
      Set.of("aerial", "drone", "heavy-weapons", "unconventional");

  /** Sectors of people who are struck and do not strike. */
  private static final Set<String> UNARMED = Set.of("CVL", "REF", "MED", "EDU", "JRN", "AGR");

  private Sides() {}

  /**
   * "Eight people killed when a bomb hit": those whom a parse makes the doers of what aircraft and
   * guns do are whom it was done to.
   */
  static void setRight(Scene scene, Draft draft) {
    if (draft.trigger().type() != EventType.ASSAULT) {
      return;
    }
    boolean armed = draft.mode != null && OF_THE_ARMED.contains(draft.mode);
    List<CastMember> actors = new ArrayList<>(draft.parties.actors());
    List<CastMember> recipients = new ArrayList<>();
    actors.stream()
        .filter(a -> isUnarmed(a) && (armed || isCountedVictim(scene, a)))
        .forEach(recipients::add);
    if (recipients.isEmpty()) {
      return;
    }
    actors.removeAll(recipients);
    draft.parties.recipients().stream()
        .filter(r -> r.kind() != CastMember.Kind.PLACE)
        .forEach(recipients::add);
    draft.parties = new Parties(actors, recipients);
  }

  /** Acts of words: whoever denounces, mourns or looks into a killing has not done it. */
  private static final Set<EventType> OF_WORDS =
      Set.of(
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.REQUEST,
          EventType.SUPPORT,
          EventType.THREATEN);

  /**
   * "The party denounced the killings": the subject of an act of words is no doer of the violence
   * that its object names.
   */
  static void withoutWhoSpeaksOfIt(Scene scene, Draft draft, List<Draft> drafts) {
    EventType type = draft.trigger().type();
    boolean named = draft.trigger().isNoun() || draft.head().tag().equals("VBG");
    if (!named || (type != EventType.ASSAULT && type != EventType.COERCE)) {
      return;
    }
    List<CastMember> actors = new ArrayList<>(draft.parties.actors());
    List<CastMember> recipients = new ArrayList<>(draft.parties.recipients());
    for (Draft other : drafts) {
      boolean speaks = other != draft && OF_WORDS.contains(other.trigger().type());
      if (speaks && scene.sentence().isUnder(draft.head(), other.head())) {
        actors.removeAll(other.parties.actors());
        recipients.removeIf(r -> isSpeakerAgain(other, r));
      }
    }
    draft.parties = new Parties(actors, recipients);
  }

  /** "The Red Movement (RM) denounced the raid": the name in brackets is the speaker's. */
  private static boolean isSpeakerAgain(Draft other, CastMember member) {
    return other.parties.actors().stream()
        .filter(a -> a.kind() == CastMember.Kind.GROUP)
        .anyMatch(
            a ->
                member.kind() == a.kind()
                    && a.mention().actor().equals(member.mention().actor())
                    && member.head() <= a.head() + 2);
  }

  /** "15 people were killed": a number of people that no verb has for its subject suffers. */
  private static boolean isCountedVictim(Scene scene, CastMember member) {
    Token head = scene.sentence().token(member.head());
    return member.sentence() == scene.sentence().index()
        && !scene.sentence().children(head, "nummod").isEmpty()
        && !head.relation().equals("nsubj");
  }

  private static boolean isUnarmed(CastMember member) {
    return UNARMED.contains(member.sector()) && member.kind() != CastMember.Kind.COUNTRY;
  }
}
