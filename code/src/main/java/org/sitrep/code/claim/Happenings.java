package org.sitrep.code.claim;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.actor.CastMember;
import org.sitrep.model.EventType;
import org.sitrep.parse.Token;

/** Joins the drafts of a sentence that tell of one happening, and lets them lend each other. */
final class Happenings {
  private Happenings() {}

  /**
   * "The strike killed five": two words for one happening. A word that tells only of the outcome is
   * a part of the one that tells how, where there is one, else of another outcome.
   */
  static void join(Scene scene, List<Draft> drafts) {
    for (Draft one : drafts) {
      if (isViolent(one) && one.trigger().isOutcome()) {
        joinTo(scene, one, drafts, false);
        joinTo(scene, one, drafts, true);
      }
    }
  }

  private static void joinTo(Scene scene, Draft one, List<Draft> drafts, boolean outcome) {
    int at = drafts.indexOf(one);
    for (int j = 0; j < drafts.size() && one.partOf < 0; j++) {
      Draft other = drafts.get(j);
      boolean fits =
          other != one
              && isViolent(other)
              && other.trigger().isOutcome() == outcome
              && other.partOf != at;
      if (fits
          && (isTied(scene, one.head(), other.head()) || isTied(scene, other.head(), one.head()))) {
        one.partOf = j;
      }
    }
  }

  private static boolean isViolent(Draft draft) {
    return draft.trigger().type() == EventType.ASSAULT;
  }

  /**
   * "Carried out an assault, killing five": what hangs on the verb hangs on the noun it carries.
   */
  static Optional<Token> carrier(Scene scene, Token head) {
    return scene
        .sentence()
        .headOf(head)
        .filter(verb -> verb.isVerb() && head.isNoun() && head.is("obj") && Roles.isLight(verb));
  }

  private static boolean isTied(Scene scene, Token below, Token above) {
    Optional<Token> carrier = carrier(scene, above);
    return isBelow(scene, below, above)
        || (carrier.isPresent() && isBelow(scene, below, carrier.get()));
  }

  private static boolean isBelow(Scene scene, Token below, Token above) {
    Token at = below;
    for (int i = 0; i < 3; i++) {
      boolean tie =
          at.is("nsubj")
              || at.is("obl")
              || at.is("advcl")
              || at.is("acl")
              || at.is("conj")
              || at.is("obj")
              || at.is("nmod")
              || at.is("parataxis");
      Optional<Token> governor = scene.sentence().headOf(at);
      if (!tie || governor.isEmpty() || isSentenceOfItsOwn(scene, at)) {
        return false;
      }
      at = governor.get();
      if (at.index() == above.index()) {
        return true;
      }
    }
    return false;
  }

  /** "X attacked Y; a drone hit Z": a clause with its own doer and its own victim. */
  private static boolean isSentenceOfItsOwn(Scene scene, Token verb) {
    return (verb.is("parataxis") || verb.is("conj"))
        && scene.sentence().children(verb, "obj").stream().findAny().isPresent()
        && scene.sentence().children(verb, "nsubj").stream().anyMatch(t -> t.is("nsubj"));
  }

  /** The parts of one happening lend each other what they lack. */
  static void share(List<Draft> drafts) {
    for (Draft part : drafts) {
      if (part.partOf < 0) {
        continue;
      }
      Draft whole = drafts.get(part.partOf);
      if (part.trigger().mode() == null && whole.mode != null) {
        part.mode = whole.mode;
        part.subEvent = whole.subEvent;
      }
      part.parties = lent(part.parties, whole.parties);
      whole.parties = lent(whole.parties, part.parties);
      lendPlaces(part, whole);
      lendPlaces(whole, part);
    }
  }

  private static Parties lent(Parties to, Parties from) {
    return new Parties(
        to.actors().isEmpty() ? others(from.actors(), to.recipients()) : to.actors(),
        to.recipients().isEmpty() ? others(from.recipients(), to.actors()) : to.recipients());
  }

  /** Whom one word has on the one side no other word puts on the other. */
  private static List<CastMember> others(List<CastMember> lent, List<CastMember> own) {
    return lent.stream().filter(member -> !own.contains(member)).toList();
  }

  private static void lendPlaces(Draft to, Draft from) {
    if (to.places.isEmpty()) {
      to.places.addAll(from.places);
    }
  }
}
