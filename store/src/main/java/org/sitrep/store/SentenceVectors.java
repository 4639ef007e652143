package org.sitrep.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.SentenceEncoder;
import org.sitrep.model.SentenceVector;

/** The vectors that a sentence model gave, by the words of the sentence. */
public interface SentenceVectors {
  /** Returns the vector of the sentence, or null where the model has not yet read it. */
  @Nullable SentenceVector get(String sentence);

  /** Keeps the vectors in one transaction. */
  void put(Map<String, SentenceVector> vectors);

  /** Returns an encoder that asks the model only for sentences it has not yet read. */
  default SentenceEncoder inFrontOf(SentenceEncoder model) {
    return sentence -> {
      SentenceVector known = get(sentence);
      if (known != null) {
        return known;
      }
      SentenceVector fresh = model.encode(sentence);
      put(Map.of(sentence, fresh));
      return fresh;
    };
  }
}
