package org.sitrep.code.actor;

import java.util.List;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;

/**
 * A sentence with the phrases in it that can name somebody.
 *
 * @param sentence the sentence
 * @param named names, in order
 * @param agents common nouns for somebody, in order
 */
record Setting(ParsedSentence sentence, List<Sighting> named, List<Sighting> agents) {
  /** Returns whether an agent noun or the name of a person or group stands at the token. */
  boolean isSomebody(Token token) {
    return agents.stream().anyMatch(a -> a.holds(token.index()))
        || named.stream()
            .anyMatch(
                n -> n.holds(token.index()) && (n.person() || n.sense() instanceof Sense.Group));
  }

  /** Returns whether an agent noun is only a part of a name: "Syrian Democratic Forces". */
  boolean isInName(Sighting agent) {
    return named.stream()
        .anyMatch(
            n -> n.from() <= agent.from() && agent.to() <= n.to() && isWhole(n) && !n.backer());
  }

  private static boolean isWhole(Sighting name) {
    return name.sense() instanceof Sense.Group
        || name.sense() instanceof Sense.CountryName
        || (name.sense() == null && !name.person());
  }

  /** Returns the printed words of a span. */
  String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean gap = i > from && sentence.token(i).start() > sentence.token(i - 1).end();
      words.append(gap ? " " : "").append(sentence.token(i).text());
    }
    return words.toString();
  }
}
