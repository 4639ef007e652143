package org.sitrep.store;

/**
 * The days between which an event without a date lies in the index of places and days: all there
 * are, so that the index never hides it.
 */
final class Undated {
  /** Before every day that is told, and exact in single precision. */
  static final int FIRST = -16_000_000;

  /** After every day that is told, and exact in single precision. */
  static final int LAST = 16_000_000;

  private Undated() {}
}
