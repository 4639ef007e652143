package org.sitrep.link.copies;

import java.util.Comparator;

/**
 * Two prepared reports by their numbers.
 *
 * @param one the smaller number
 * @param other the greater number
 */
record Pair(int one, int other) implements Comparable<Pair> {
  private static final Comparator<Pair> ORDER =
      Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other);

  /** Returns the pair in either order. */
  static Pair of(int one, int other) {
    return new Pair(Math.min(one, other), Math.max(one, other));
  }

  @Override
  public int compareTo(Pair other) {
    return ORDER.compare(this, other);
  }
}
