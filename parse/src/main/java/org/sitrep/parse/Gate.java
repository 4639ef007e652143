package org.sitrep.parse;

/**
 * Decides which sentences are worth a dependency parse, the dearest step. Must give the same answer
 * for the same sentence, and is asked by several threads.
 */
@FunctionalInterface
public interface Gate {
  /** Returns whether the sentence, given as printed, is to get a dependency tree. */
  boolean opens(String sentence);
}
