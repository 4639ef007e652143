package org.sitrep.bench;

/** Disjoint sets of numbers (Tarjan 1975). */
final class Sets {
  private final int[] parents;

  Sets(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  void join(int one, int other) {
    parents[of(one)] = of(other);
  }

  /** Returns a number that stands for the set. */
  int of(int number) {
    int root = number;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
