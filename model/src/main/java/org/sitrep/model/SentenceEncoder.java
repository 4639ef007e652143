package org.sitrep.model;

/**
 * Gives the vector of a sentence: sentences that say the same lie near each other. Safe for use by
 * several threads.
 */
@FunctionalInterface
public interface SentenceEncoder {
  /** Returns the vector of the words of a sentence. */
  SentenceVector encode(String sentence);
}
