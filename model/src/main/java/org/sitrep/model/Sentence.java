package org.sitrep.model;

/**
 * A sentence of a report.
 *
 * @param index its number in the report, from 0
 * @param start the UTF-16 index of its first character
 * @param end the UTF-16 index after its last character
 */
public record Sentence(int index, int start, int end) {
  public Sentence {
    if (index < 0 || start < 0 || end < start) {
      throw new IllegalArgumentException("No sentence: " + index + " at " + start + ".." + end);
    }
  }

  /** Returns whether the offset lies in the sentence. */
  public boolean holds(int offset) {
    return start <= offset && offset < end;
  }
}
