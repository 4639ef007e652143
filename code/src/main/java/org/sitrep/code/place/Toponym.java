package org.sitrep.code.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.parse.ParsedSentence;

/**
 * A place name as it stands in a sentence, before it is known which place it names.
 *
 * @param sentence the sentence
 * @param from index of its first token
 * @param to index after its last token
 * @param name the name in the case of running text
 * @param candidates what it can stand for, the likeliest by name first; empty where nothing is
 *     known
 * @param silent whether it only tells where the report is about, and is no mention itself
 */
record Toponym(
    ParsedSentence sentence,
    int from,
    int to,
    String name,
    List<Candidate> candidates,
    boolean silent) {
  Toponym {
    candidates = List.copyOf(candidates);
  }

  int start() {
    return sentence.token(from).start();
  }

  int end() {
    return sentence.token(to - 1).end();
  }

  @Nullable Candidate likeliest() {
    return candidates.isEmpty() ? null : candidates.get(0);
  }
}
