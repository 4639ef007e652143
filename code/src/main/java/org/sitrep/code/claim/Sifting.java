package org.sitrep.code.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.code.actor.CastMember;
import org.sitrep.model.EventType;
import org.sitrep.parse.Token;

/** Drops drafts that tell of no act of their own, by who is in them and by what they hang on. */
final class Sifting {
  private static final Set<EventType> DIRECTING =
      Set.of(EventType.REQUEST, EventType.AGREE, EventType.THREATEN, EventType.REJECT);

  private Sifting() {}

  /** Speech acts and transfers that name nobody are figures of speech more often than acts. */
  static boolean lacksEverybody(Draft draft) {
    boolean nobody = draft.parties.actors().isEmpty() && draft.parties.recipients().isEmpty();
    return nobody
        && switch (draft.trigger().type()) {
          case ASSAULT, PROTEST, COERCE, RETREAT, MOBILIZE -> false;
          default -> true;
        };
  }

  /** "We are ready to ...": who speaks is known only once the speech is. */
  static boolean isSpokenOfOneself(Scene scene, Draft draft) {
    return Roles.raw(scene, draft.found).subjects().stream()
        .anyMatch(t -> t.text().toLowerCase(Locale.ROOT).matches("i|we"));
  }

  /**
   * What somebody calls for, promises, threatens or rejects is in the type of that act, and is no
   * act beside it.
   */
  static boolean isContentOfAnother(Scene scene, Draft draft, List<Draft> drafts) {
    for (Draft other : drafts) {
      if (other != draft
          && DIRECTING.contains(other.trigger().type())
          && !other.trigger().phrase().equals("deny")
          && hangsBelow(scene, draft.head(), other.head())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The fighting goes on": a noun without anybody, any place or another word of the same happening
   * tells of nothing new.
   */
  static void dropBare(Scene scene, List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      int index = i;
      boolean bare =
          draft.trigger().isNoun()
              && draft.parties.actors().isEmpty()
              && draft.parties.recipients().isEmpty()
              && draft.places.isEmpty()
              && draft.partOf < 0
              && !isDone(scene, draft.head())
              && drafts.stream().noneMatch(d -> d.partOf == index);
      if (bare) {
        drafts.remove(i);
        drafts.stream().filter(d -> d.partOf > index).forEach(d -> d.partOf--);
      }
    }
  }

  /** "Reinforcements being sent", "a raid was carried out": somebody did it, though unnamed. */
  private static boolean isDone(Scene scene, Token noun) {
    return noun.relation().equals("nsubj:pass")
        || !scene.sentence().children(noun, "acl").isEmpty();
  }

  /**
   * "Forces still hold the town", "which Russia has occupied since 2014": who holds ground does
   * nothing new. Hostages and inquiries are held as well, but no place is then the object.
   */
  static boolean isStanding(Scene scene, Draft draft) {
    Token verb = draft.head();
    boolean holds = "seize".equals(draft.mode) && verb.isVerb() && HOLDS.contains(verb.lemma());
    boolean present = verb.tag().equals("VBP") || verb.tag().equals("VBZ");
    boolean since =
        scene.sentence().children(verb, "obl", "advcl").stream()
            .anyMatch(t -> hasCase(scene, t, "since"));
    return holds && (present || since);
  }

  private static final Set<String> HOLDS = Set.of("hold", "occupy", "control");

  /** "Firefighters battle a blaze": a fight needs one side under arms, or sides unknown. */
  static boolean isFightOfTheUnarmed(Draft draft) {
    List<CastMember> sides =
        Stream.concat(draft.parties.actors().stream(), draft.parties.recipients().stream())
            .toList();
    return FIGHTS.contains(draft.trigger().phrase())
        && !sides.isEmpty()
        && sides.stream().allMatch(side -> UNARMED.contains(side.sector()));
  }

  private static final Set<String> FIGHTS = Set.of("fight", "battle", "fighting", "war", "combat");

  private static final Set<String> UNARMED =
      Set.of("MED", "EDU", "LAB", "BUS", "JRN", "REL", "NGO", "LEG", "JUD", "AGR", "CVL", "IGO");

  private static boolean hangsBelow(Scene scene, Token below, Token above) {
    Token at = below;
    for (int i = 0; i < 4; i++) {
      Optional<Token> governor = scene.sentence().headOf(at);
      boolean content =
          at.is("xcomp")
              || at.is("obj")
              || at.is("ccomp")
              || (at.is("obl") && hasCase(scene, at, "for", "to"))
              || at.is("nmod")
              || at.is("conj")
              || (at.is("acl") && at.tag().equals("VB"));
      if (governor.isEmpty() || !content) {
        return false;
      }
      at = governor.get();
      if (at.index() == above.index()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCase(Scene scene, Token token, String... prepositions) {
    return scene.sentence().children(token, "case").stream()
        .anyMatch(c -> Set.of(prepositions).contains(c.lemma()));
  }
}
