package org.sitrep.link;

import java.util.Locale;
import org.sitrep.model.SentenceEncoder;
import org.sitrep.model.SentenceVector;

/**
 * A tiny encoder: each word adds to one of 256 parts, so that sentences of the same words are near.
 */
public final class WordHashEncoder implements SentenceEncoder {
  @Override
  public SentenceVector encode(String sentence) {
    float[] parts = new float[256];
    for (String word : sentence.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
      if (word.length() > 3) {
        int hash = word.hashCode() * 0x9e3779b1;
        parts[(hash >>> 20) & 255] += (hash & 1) == 0 ? 1 : -1;
      }
    }
    return SentenceVector.of(parts);
  }
}
