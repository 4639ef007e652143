package org.sitrep.code.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.model.EventType;
import org.sitrep.parse.Token;

/**
 * Finds the verbs and nouns of a sentence that the codebook does not list but that may tell of an
 * act.
 */
final class OtherWords {
  /** Words of saying, being and having, and the war itself: too common, and never single acts. */
  private static final Set<String> NEVER =
      Set.of(
          "be", "have", "do", "say", "tell", "add", "note", "report", "know", "think", "want",
          "people", "year", "day", "month", "week", "time", "hour", "percent", "number", "war");

  private OtherWords() {}

  /**
   * Returns candidates in order of the text, typed ASSAULT until they are judged.
   *
   * @param listed what the codebook found; its words are passed over
   */
  static List<TriggerFinder.Found> in(Scene scene, List<TriggerFinder.Found> listed) {
    BitSet taken = new BitSet();
    listed.forEach(f -> taken.or(f.tokens()));
    scene.cast().withPlaces(scene.sentence().index()).forEach(m -> taken.set(m.head()));
    List<TriggerFinder.Found> found = new ArrayList<>();
    for (Token token : scene.sentence().tokens()) {
      if (!taken.get(token.index()) && mayTell(token)) {
        found.add(as(token, EventType.ASSAULT));
      }
    }
    return found;
  }

  private static boolean mayTell(Token token) {
    boolean verb =
        token.isVerb()
            && !token.is("aux")
            && !token.is("cop")
            && !token.is("case")
            && !token.is("amod");
    boolean noun = token.isNoun() && !token.isProperNoun() && !token.is("compound");
    return (verb || noun)
        && token.lemma().length() > 2
        && !NEVER.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  private static String roles(Token token) {
    if (!token.isVerb()) {
      return "by";
    }
    return UNDERGONE.contains(token.lemma().toLowerCase(Locale.ROOT)) ? "suffer" : "do";
  }

  /** Verbs whose subject does not act: it happens to them. */
  private static final Set<String> UNDERGONE =
      Set.of("die", "perish", "succumb", "suffer", "undergo", "sustain", "survive", "escape");

  /**
   * Returns a word as a trigger of a type; its roles are those that verbs and nouns mostly have.
   */
  static TriggerFinder.Found as(Token token, EventType type) {
    BitSet tokens = new BitSet();
    tokens.set(token.index());
    Trigger trigger =
        new Trigger(
            token.lemma().toLowerCase(Locale.ROOT),
            token.isVerb() ? "verb" : "noun",
            type,
            null,
            null,
            Trigger.cameoOf(type),
            List.of(),
            roles(token),
            List.of(),
            List.of(),
            true);
    return new TriggerFinder.Found(trigger, token, tokens);
  }
}
