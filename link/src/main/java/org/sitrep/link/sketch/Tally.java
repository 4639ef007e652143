package org.sitrep.link.sketch;

import java.util.Arrays;

/** Counts how often each number is met; is emptied and used again. Open addressing. */
final class Tally {
  private static final int LEAST = 64;

  /** Each number plus one, so that 0 is an empty slot. */
  private int[] numbers = new int[LEAST];

  private int[] counts = new int[LEAST];
  private int[] used = new int[LEAST];
  private int size;

  /** Forgets all. */
  void clear() {
    for (int i = 0; i < size; i++) {
      numbers[used[i]] = 0;
    }
    size = 0;
  }

  /** Counts a number of at least 0. */
  void meet(int number) {
    int slot = slot(number + 1);
    if (numbers[slot] != 0) {
      counts[slot]++;
      return;
    }
    if (2 * size >= numbers.length) {
      grow();
      slot = slot(number + 1);
    }
    numbers[slot] = number + 1;
    counts[slot] = 1;
    used[size++] = slot;
  }

  /** Returns how many different numbers were met. */
  int size() {
    return size;
  }

  /** Returns the number that was met as the i-th. */
  int number(int i) {
    return numbers[used[i]] - 1;
  }

  /** Returns how often the number was met that was met as the i-th. */
  int count(int i) {
    return counts[used[i]];
  }

  private int slot(int stored) {
    int mask = numbers.length - 1;
    int slot = (int) Hashes.mix(stored) & mask;
    while (numbers[slot] != 0 && numbers[slot] != stored) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldNumbers = numbers;
    int[] oldCounts = counts;
    int[] oldUsed = used;
    numbers = new int[oldNumbers.length * 2];
    counts = new int[numbers.length];
    used = Arrays.copyOf(oldUsed, numbers.length);
    for (int i = 0; i < size; i++) {
      int slot = slot(oldNumbers[oldUsed[i]]);
      numbers[slot] = oldNumbers[oldUsed[i]];
      counts[slot] = oldCounts[oldUsed[i]];
      used[i] = slot;
    }
  }
}
