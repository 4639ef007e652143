package org.sitrep.link.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Puts numbered things into groups, joining two groups at a time (union-find). */
final class Grouping {
  private final int[] parents;

  Grouping(int size) {
    this.parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  /** Returns the smallest number of the group. */
  int rootOf(int one) {
    int root = one;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  /** Joins the groups of the two. */
  void join(int one, int other) {
    int first = rootOf(one);
    int second = rootOf(other);
    parents[Math.max(first, second)] = Math.min(first, second);
  }

  /** Returns the groups, each ascending, in order of their smallest numbers. */
  List<List<Integer>> groups() {
    TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < parents.length; i++) {
      groups.computeIfAbsent(rootOf(i), unseen -> new ArrayList<>()).add(i);
    }
    Collection<List<Integer>> values = groups.values();
    return values.stream().sorted(Comparator.comparing(group -> group.get(0))).toList();
  }
}
