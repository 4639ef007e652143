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
      float[] one = stretch(token, token);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += one[i] / chosen.size();
      }
    }
    return sum;
  }

  /** Returns the vector of a token. */
  float[] at(Token token) {
    return stretch(token, token);
  }

  /** Returns the mean of the vectors of the words between two tokens; zero where there are none. */
  float[] between(Token one, Token other) {
    int first = Math.min(one.index(), other.index()) + 1;
    int last = Math.max(one.index(), other.index()) - 1;
    return first > last
        ? new float[TokenVectors.DIMENSIONS]
        : stretch(sentence.token(first), sentence.token(last));
  }

  /** Returns the mean of the vectors from so many tokens before to so many after. */
  float[] around(Token token, int reach) {
    int first = Math.max(0, token.index() - reach);
    int last = Math.min(sentence.tokens().size() - 1, token.index() + reach);
    return stretch(sentence.token(first), sentence.token(last));
  }

  /** Returns the mean of the vectors of the whole sentence. */
  float[] whole() {
    return stretch(sentence.token(0), sentence.token(sentence.tokens().size() - 1));
  }

  /** The same stretches are asked for by every judge of every word; nobody writes into them. */
  private float[] stretch(Token first, Token last) {
    long key = ((long) first.index() << Integer.SIZE) + last.index();
    return means.computeIfAbsent(key, unknown -> mean(first, last));
  }

  private float[] mean(Token first, Token last) {
    if (vectors == null) {
      vectors = encoding.get();
    }
    return vectors.mean(first.start() - sentence.start(), last.end() - sentence.start());
  }
}
