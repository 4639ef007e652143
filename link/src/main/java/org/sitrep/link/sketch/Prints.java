package org.sitrep.link.sketch;

import java.util.Arrays;

/** The reports whose sketch no earlier report has, by sketch. Open addressing. */
final class Prints {
  /** Sketches of fewer hashes may be equal by chance. */
  private static final int LEAST = 4;

  /** The upper half of the sketch's hash above the report's number plus one; 0 is empty. */
  private long[] slots = new long[64];

  private int size;

  /** Returns the first report with the same sketch, which is the report itself if there is none. */
  int first(int report, int[][] sketches) {
    int[] sketch = sketches[report];
    if (sketch.length < LEAST) {
      return report;
    }
    long hash = hash(sketch);
    int slot = home(hash);
    for (; slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
      int other = (int) slots[slot] - 1;
      if (slots[slot] >>> 32 == hash >>> 32 && Arrays.equals(sketches[other], sketch)) {
        return other;
      }
    }
    slots[slot] = (hash & ~0xFFFFFFFFL) | (report + 1L);
    if (2 * ++size > slots.length) {
      grow();
    }
    return report;
  }

  long bytes() {
    return 16 + 8L * slots.length;
  }

  private int home(long hash) {
    return (int) Hashes.mix(hash >>> 32) & (slots.length - 1);
  }

  private static long hash(int[] sketch) {
    long hash = sketch.length;
    for (int key : sketch) {
      hash = Hashes.mix(hash * 31 + key);
    }
    return hash;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    for (long entry : old) {
      if (entry != 0) {
        int slot = home(entry);
        while (slots[slot] != 0) {
          slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = entry;
      }
    }
  }
}
