package org.sitrep.code.claim;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.code.learned.Features;
import org.sitrep.model.EventType;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * What a phrase looks like beside an act: the way through the tree from one to the other, its
 * preposition, its side, its distance, and what the rules make of it.
 */
final class RoleTraits {
  private static final int LONGEST = 5;

  private RoleTraits() {}

  /**
   * Returns the traits of a phrase beside an act.
   *
   * @param phrase the head of the phrase
   * @param kind what the phrase is: a sector, a kind of actor, a kind of place
   * @param rule what the rules make of it
   */
  static Features of(
      Scene scene,
      TriggerFinder.Found found,
      EventType type,
      Token phrase,
      String kind,
      String rule) {
    ParsedSentence sentence = scene.sentence();
    Token head = found.head();
    String way = way(sentence, head, phrase);
    String voice = voice(sentence, head);
    String side = phrase.index() < head.index() ? "before" : "after";
    int apart = Math.abs(phrase.index() - head.index());
    String preposition = TriggerTraits.preposition(scene, phrase);
    return new Features()
        .with("rule", rule)
        .with("rule and kind", rule + "/" + kind)
        .with("rule and type", rule + "/" + type)
        .with("rule and roles", rule + "/" + found.trigger().roles())
        .with("rule and way", rule + "/" + way)
        .with("way", way)
        .with("way " + voice, way)
        .with("way and type", way + "/" + type)
        .with("way and roles", way + "/" + found.trigger().roles())
        .with("kind", kind)
        .with("kind and type", kind + "/" + type)
        .with("side " + voice, side)
        .with("side and type", side + "/" + type)
        .with("side and preposition", side + preposition)
        .with("preposition", preposition)
        .with("preposition and type", preposition + "/" + type)
        .with("relation", phrase.relation())
        .with("distance " + side, bucket(apart))
        .with("between " + side, String.valueOf(Math.min(3, between(scene, head, phrase))))
        .with("word", TriggerTraits.word(phrase))
        .with("under", sentence.headOf(phrase).map(TriggerTraits::word).orElse("[top]"))
        .with("trigger", found.trigger().phrase())
        .with("trigger and side", found.trigger().phrase() + "/" + side)
        .with("trigger and preposition", found.trigger().phrase() + "/" + preposition)
        .with("meaning of the phrase", scene.meaning().at(phrase))
        .with("meaning between", scene.meaning().between(head, phrase));
  }

  private static String voice(ParsedSentence sentence, Token head) {
    if (!head.isVerb()) {
      return "noun";
    }
    return Roles.isPassive(sentence, head) ? "passive" : "active";
  }

  private static String bucket(int apart) {
    return apart <= 3 ? String.valueOf(apart) : apart <= 6 ? "6" : apart <= 12 ? "12" : "more";
  }

  /** How many others stand between the two. */
  private static int between(Scene scene, Token one, Token other) {
    int from = Math.min(one.index(), other.index());
    int to = Math.max(one.index(), other.index());
    BitSet heads = new BitSet();
    scene.cast().withPlaces(scene.sentence().index()).stream()
        .filter(m -> m.head() > from && m.head() < to)
        .forEach(m -> heads.set(m.head()));
    return heads.cardinality();
  }

  /** The relations from the act to the phrase: up to what both hang on, then down. */
  private static String way(ParsedSentence sentence, Token from, Token to) {
    Map<Integer, Integer> steps = new HashMap<>();
    Token at = from;
    for (int i = 0; i <= LONGEST; i++) {
      steps.putIfAbsent(at.index(), i);
      Optional<Token> above = sentence.headOf(at);
      if (above.isEmpty()) {
        break;
      }
      at = above.get();
    }
    Deque<String> down = new ArrayDeque<>();
    at = to;
    for (int i = 0; i <= LONGEST; i++) {
      Integer up = steps.get(at.index());
      if (up != null) {
        return up(sentence, from, up) + String.join(">", down);
      }
      down.addFirst(at.relation());
      Optional<Token> above = sentence.headOf(at);
      if (above.isEmpty()) {
        break;
      }
      at = above.get();
    }
    return "far";
  }

  private static String up(ParsedSentence sentence, Token from, int steps) {
    StringBuilder way = new StringBuilder();
    Token at = from;
    for (int i = 0; i < steps; i++) {
      way.append('<').append(at.relation());
      at = sentence.headOf(at).orElse(at);
    }
    return way.append('>').toString();
  }
}
