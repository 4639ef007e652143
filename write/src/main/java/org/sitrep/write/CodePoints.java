package org.sitrep.write;

import java.util.Arrays;

/**
 * Turns UTF-16 indexes of one text into code point offsets. Immutable and safe to share between
 * threads.
 */
public final class CodePoints {
  private final int[] secondHalves;

  private CodePoints(int[] secondHalves) {
    this.secondHalves = secondHalves;
  }

  /** Returns the converter of a text; a text without surrogate pairs costs one scan. */
  public static CodePoints of(String text) {
    int[] found = new int[0];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(16, 2 * count));
        }
        found[count++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(found, count));
  }

  /**
   * Returns how many code points stand before a UTF-16 index. An index inside a surrogate pair
   * counts the pair as standing before it.
   */
  public int before(int index) {
    if (secondHalves.length == 0) {
      return index;
    }
    int found = Arrays.binarySearch(secondHalves, index);
    int pairsBefore = found >= 0 ? found : -found - 1;
    return index - pairsBefore;
  }
}
