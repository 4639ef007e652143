package org.sitrep.code.attribution;

import java.util.Optional;
import java.util.Set;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * Finds who speaks by the word order, where the tree gives the verb no subject or there is no tree.
 */
final class Beside {
  private static final Set<String> NOMINAL =
      Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "CD", "JJ", "JJS", "JJR", "POS");

  private static final Set<String> SKIPPED = Set.of("RB", "MD", "VBD", "VBZ", "VBP");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private static final Set<String> JOINING = Set.of("of", "for", "from", "at", "in", "on");

  private Beside() {}

  static boolean isNominal(Token token) {
    return NOMINAL.contains(token.tag());
  }

  /** Returns the noun phrase right before the verb, or right after one that a mark precedes. */
  static Optional<Speaker> speaker(ParsedSentence sentence, Token verb) {
    if (verb.tag().equals("VBG")) {
      return main(sentence, verb);
    }
    if (!verb.tag().equals("VBD") && !verb.tag().equals("VBZ") && !verb.tag().equals("VBP")) {
      return Optional.empty();
    }
    return before(sentence, verb).or(() -> after(sentence, verb));
  }

  /**
   * Returns the noun phrase between a comma and a finite verb where a clause stands before the
   * comma: "One was hit, among them a child, the Red Crescent reported". The tree often runs such a
   * phrase together with what stands before it.
   */
  static Optional<Speaker> apart(ParsedSentence sentence, Token verb) {
    int last = verb.index() - 1;
    if (!FINITE.contains(verb.tag())) {
      return Optional.empty();
    }
    while (last >= 0 && sentence.token(last).tag().equals("RB")) {
      last--;
    }
    int first = last + 1;
    while (first > 0 && isJoined(sentence, first - 1)) {
      first--;
    }
    boolean closed =
        first > 1
            && first <= last
            && sentence.token(first - 1).text().equals(",")
            && isNominal(sentence.token(first))
            && isNominal(sentence.token(last))
            && tells(sentence, first - 2);
    return closed ? Optional.of(headed(sentence, first, last)) : Optional.empty();
  }

  private static boolean isJoined(ParsedSentence sentence, int at) {
    Token token = sentence.token(at);
    return isNominal(token) || token.tag().equals("CC") || JOINING.contains(token.lemma());
  }

  private static boolean tells(ParsedSentence sentence, int to) {
    return sentence.tokens().stream()
        .limit(to + 1L)
        .anyMatch(token -> FINITE.contains(token.tag()));
  }

  /** The head is the first noun of the phrase that hangs on nothing in it. */
  private static Speaker headed(ParsedSentence sentence, int first, int last) {
    int head = last;
    for (int i = last; i >= first; i--) {
      Token token = sentence.token(i);
      boolean inside = first <= token.head() && token.head() <= last;
      head = token.isNoun() && !inside ? i : head;
    }
    return new Speaker(sentence.index(), head, first, last);
  }

  /** A participle that hangs in the air goes with the first subject of the sentence before it. */
  private static Optional<Speaker> main(ParsedSentence sentence, Token verb) {
    return sentence.tokens().stream()
        .filter(token -> token.is("nsubj") && token.index() < verb.index())
        .findFirst()
        .map(head -> Speaker.around(sentence, head, verb.index()));
  }

  private static Optional<Speaker> before(ParsedSentence sentence, Token verb) {
    int last = verb.index() - 1;
    while (last >= 0 && SKIPPED.contains(sentence.token(last).tag())) {
      last--;
    }
    int first = last + 1;
    while (first > 0 && NOMINAL.contains(sentence.token(first - 1).tag())) {
      first--;
    }
    return phrase(sentence, first, last);
  }

  private static Optional<Speaker> after(ParsedSentence sentence, Token verb) {
    boolean opens = verb.index() == 0 || Page.isMark(sentence.token(verb.index() - 1));
    int first = verb.index() + 1;
    int last = first - 1;
    while (opens
        && last + 1 < sentence.tokens().size()
        && NOMINAL.contains(sentence.token(last + 1).tag())) {
      last++;
    }
    return phrase(sentence, first, last)
        .map(
            who ->
                new Speaker(
                    who.sentence(), who.head(), first, Speaker.office(sentence, who.last())));
  }

  /** The last noun or pronoun is the head. */
  private static Optional<Speaker> phrase(ParsedSentence sentence, int first, int last) {
    for (int i = last; i >= first; i--) {
      Token token = sentence.token(i);
      if (token.isNoun() || token.tag().equals("PRP")) {
        return Optional.of(new Speaker(sentence.index(), i, first, i));
      }
    }
    return last >= first && sentence.token(last).tag().equals("CD")
        ? Optional.of(new Speaker(sentence.index(), last, first, last))
        : Optional.empty();
  }
}
