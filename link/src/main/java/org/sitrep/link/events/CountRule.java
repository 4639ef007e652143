package org.sitrep.link.events;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.Count;

/** Tells whether two counts may be of the same people. */
final class CountRule {
  /** Smaller numbers are counted, not estimated. */
  private static final int ENOUGH_TO_ROUND = 5;

  private CountRule() {}

  /** Returns how the counts stand to each other. */
  static Relation relation(@Nullable Count one, @Nullable Count other) {
    if (one == null || other == null) {
      return Relation.UNKNOWN;
    }
    if (one.low() == other.low() && high(one) == high(other)) {
      return Relation.SAME;
    }
    return one.low() <= high(other) && other.low() <= high(one) ? Relation.WITHIN : Relation.APART;
  }

  /** Returns how the counts stand to each other, numbers that nearly agree being near. */
  static Relation likeness(@Nullable Count one, @Nullable Count other) {
    Relation relation = relation(one, other);
    if (relation != Relation.APART || one == null || other == null) {
      return relation;
    }
    int least = Math.min(one.low(), other.low());
    return least >= ENOUGH_TO_ROUND && least * 5 >= Math.max(one.low(), other.low()) * 4
        ? Relation.NEAR
        : Relation.APART;
  }

  private static int high(Count count) {
    return count.high() == null ? Integer.MAX_VALUE : count.high();
  }

  /** Returns what was found, in words. */
  static String says(@Nullable Count one, @Nullable Count other) {
    if (one == null || other == null) {
      return "the number of killed is not known in both";
    }
    String both =
        "\u201c"
            + one.quote().text()
            + "\u201d and \u201c"
            + other.quote().text()
            + "\u201d killed";
    return switch (relation(one, other)) {
      case SAME -> both + ": the same number";
      case NEAR, WITHIN, UNKNOWN -> both + " do not exclude each other";
      case APART -> both + " exclude each other";
    };
  }
}
