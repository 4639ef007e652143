package org.sitrep.link.sketch;

import java.util.Arrays;

/**
 * Tells passages that a few dozen reports hold, and that are not stock yet, from a text that many
 * stand on. A house's background goes whole into report after report, so that all its hashes have
 * the same number of holders. Of a text that is cut and edited in many ways every part has another
 * number.
 */
final class Passages {
  /** Hashes of fewer holders than this tell nothing: a small family has such numbers too. */
  static final int WIDELY = 10;

  /** Passages that two reports may share: a byline and a paragraph of background. */
  private static final int MOST = 2;

  /** What is left beside the passages is more than chance from this share on. */
  private static final double BEYOND = 0.3;

  private final Postings postings;
  private final int[] hashesWith;

  Passages(Postings postings, int limit) {
    this.postings = postings;
    this.hashesWith = new int[limit + 1];
  }

  /** Returns whether two sketches share such passages and hardly more. */
  boolean alone(int[] one, int[] other) {
    Arrays.fill(hashesWith, 0);
    int shared = count(one, other);
    Arrays.fill(hashesWith, 0, Math.min(WIDELY, hashesWith.length), 0);
    Arrays.sort(hashesWith);
    int rest = shared;
    for (int i = 1; i <= Math.min(MOST, hashesWith.length); i++) {
      rest -= hashesWith[hashesWith.length - i];
    }
    return rest < BEYOND * shared;
  }

  private int count(int[] one, int[] other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        shared += holders(one[i]);
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** Counts a key by its holders and returns 1, or 0 if it is stock. */
  private int holders(int key) {
    int holders = postings.find(key);
    if (holders == Postings.STOCK) {
      return 0;
    }
    hashesWith[holders]++;
    return 1;
  }
}
