package org.sitrep.link.events;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.Count;

/** Tells whether two counts may be of the same people. */
final class CountRule {
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
