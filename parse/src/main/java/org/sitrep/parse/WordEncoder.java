package org.sitrep.parse;

/**
 * Gives the words of a sentence vectors of their meaning in it. Safe for use by several threads.
 */
@FunctionalInterface
public interface WordEncoder {
  /** Returns the vectors of the sentence's word pieces. */
  TokenVectors tokens(String sentence);
}
