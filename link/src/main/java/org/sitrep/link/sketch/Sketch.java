package org.sitrep.link.sketch;

import java.util.Arrays;

/**
 * The hashes of a text that are kept of it: those divisible by a number, as Broder (1997) has them
 * in his sketches modulo m. The same hash is kept of every text or of none, so that what two
 * sketches share is a fair sample of what the texts share, however much one of them was cut.
 */
final class Sketch {
  private Sketch() {}

  /**
   * Returns the upper halves of the hashes that are kept, ascending, each once.
   *
   * @param hashes hashes with well mixed bits
   * @param oneIn how many hashes come to one that is kept, a power of two
   */
  static int[] of(long[] hashes, int oneIn) {
    int[] keys = new int[hashes.length];
    int kept = 0;
    for (long hash : hashes) {
      if ((hash & (oneIn - 1)) == 0) {
        keys[kept++] = (int) (hash >>> 32);
      }
    }
    Arrays.sort(keys, 0, kept);
    int different = 0;
    for (int i = 0; i < kept; i++) {
      if (i == 0 || keys[i] != keys[i - 1]) {
        keys[different++] = keys[i];
      }
    }
    return Arrays.copyOf(keys, different);
  }
}
