package org.sitrep.link.copies;

import java.util.List;
import org.sitrep.model.Sentence;
import org.sitrep.model.SentenceVector;

/**
 * A sentence of a report, prepared for comparison.
 *
 * @param sentence the sentence
 * @param text its words
 * @param words the numbers of its telling words
 * @param names those of them that are names or numbers
 * @param shingles the hashes of its runs of {@link Draft#SHINGLE} words, in order
 * @param weight how much its words tell together
 * @param quoted the share of its characters inside quotation marks, 0 to 1
 * @param vector what it says
 */
record Line(
    Sentence sentence,
    String text,
    WordBag words,
    WordBag names,
    List<Long> shingles,
    double weight,
    double quoted,
    SentenceVector vector) {
  Line {
    shingles = List.copyOf(shingles);
  }

  /** Returns whether it is long enough to be told from any other by its words. */
  boolean telling() {
    return words.size() >= 4;
  }

  /** Returns whether it is direct speech, but for who says it. */
  boolean isQuotation() {
    return quoted >= 0.5;
  }
}
