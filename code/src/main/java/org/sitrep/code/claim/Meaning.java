package org.sitrep.code.claim;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sitrep.parse.ParsedSentence;
import org.sitrep.parse.Token;
import org.sitrep.parse.TokenVectors;

/**
 * The vectors of one sentence, made when they are first asked for: most sentences hold nothing to
 * judge. Used by one thread.
 */
final class Meaning {
  private final ParsedSentence sentence;
  private final Supplier<TokenVectors> encoding;
  private final Map<Long, float[]> means = new HashMap<>();
  private @Nullable TokenVectors vectors;

  Meaning(ParsedSentence sentence, Supplier<TokenVectors> encoding) {
    this.sentence = sentence;
    this.encoding = encoding;
  }

  /** Returns the mean of the vectors of some tokens. */
  float[] of(BitSet tokens) {
    List<Token> chosen = tokens.stream().mapToObj(sentence::token).toList();
    float[] sum = new float[TokenVectors.DIMENSIONS];
    for (Token token : chosen) {
      float[] one = between(token, token);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += one[i] / chosen.size();
      }
    }
    return sum;
  }

  /** Returns the mean of the vectors from so many tokens before to so many after. */
  float[] around(Token token, int reach) {
    int first = Math.max(0, token.index() - reach);
    int last = Math.min(sentence.tokens().size() - 1, token.index() + reach);
    return between(sentence.token(first), sentence.token(last));
  }

  /** Returns the mean of the vectors of the whole sentence. */
  float[] whole() {
    return between(sentence.token(0), sentence.token(sentence.tokens().size() - 1));
  }

  /** The same stretches are asked for by every judge of every word; nobody writes into them. */
  private float[] between(Token first, Token last) {
    long stretch = ((long) first.index() << Integer.SIZE) + last.index();
    return means.computeIfAbsent(stretch, unknown -> mean(first, last));
  }

  private float[] mean(Token first, Token last) {
    if (vectors == null) {
      vectors = encoding.get();
    }
    return vectors.mean(first.start() - sentence.start(), last.end() - sentence.start());
  }
}
