package org.sitrep.link.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reports that stand on one text, directly or by way of others: a copy's copy is of the same
 * family. Disjoint sets (Tarjan 1975). Immutable once made.
 */
public final class Families {
  private final int[] parents;

  private Families(int reports) {
    this.parents = new int[reports];
    for (int report = 0; report < reports; report++) {
      parents[report] = report;
    }
  }

  /**
   * Returns the families of all reports that an index knows. Which reports are of one family does
   * not depend on the order in which they were added.
   */
  public static Families of(SketchIndex index) {
    Families families = new Families(index.size());
    for (int report = 0; report < index.size(); report++) {
      int joined = report;
      index.eachRelatedBefore(report, other -> families.join(joined, other));
    }
    for (int report = 0; report < index.size(); report++) {
      families.parents[report] = families.root(report);
    }
    return families;
  }

  /** Returns the number of the first report of the family, which names it. */
  public int of(int report) {
    return parents[report];
  }

  /** Returns the families of two and more, each ascending, in the order of their first reports. */
  public List<List<Integer>> lists() {
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int report = 0; report < parents.length; report++) {
      members.computeIfAbsent(parents[report], unseen -> new ArrayList<>()).add(report);
    }
    return members.values().stream().filter(family -> family.size() > 1).toList();
  }

  private void join(int one, int other) {
    int first = root(one);
    int second = root(other);
    parents[Math.max(first, second)] = Math.min(first, second);
  }

  private int root(int report) {
    int root = report;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
