package org.sitrep.link.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;

/**
 * Clusters tellings to happenings. First come the given links; then pairs that share a cell, the
 * most alike first, and only where no two claims of the two clusters exclude each other (complete
 * linkage), so that no chain of near misses draws two happenings into one. What a copy says is not
 * heard: its facts are its original's, changed or not.
 */
final class Clustering {
  /** Of many sentences some are misread: so many of the pairs may exclude each other. */
  private static final double TOLERATED = 0.25;

  private final List<Telling> tellings;
  private final PairJudge judge;
  private final Grouping grouping;
  private final Map<Integer, List<Integer>> members = new TreeMap<>();
  private final boolean[] copied;

  Clustering(List<Telling> tellings, PairJudge judge) {
    this.tellings = tellings;
    this.judge = judge;
    this.grouping = new Grouping(tellings.size());
    this.copied = new boolean[tellings.size()];
    for (int i = 0; i < tellings.size(); i++) {
      members.put(i, List.of(i));
    }
  }

  /** Returns whether the telling repeats that of an original. */
  boolean copied(int telling) {
    return copied[telling];
  }

  /** Returns the clusters in order of their first tellings. */
  List<List<Integer>> clusters() {
    return grouping.groups();
  }

  /** Joins what is linked by copies and incidents. */
  void joinGiven(GivenLinks links, Collection<CodedReport> reports, Collection<Copy> copies) {
    for (Copy copy : copies) {
      if (copy.counts()) {
        for (GivenLinks.Link link : links.of(copy)) {
          copied[link.other()] = true;
          join(link.one(), link.other());
        }
      }
    }
    for (GivenLinks.Link link : links.ofIncidents(reports)) {
      joinUnlessExcluded(link.one(), link.other());
    }
  }

  /** Joins what a report says again with what it said before. */
  void joinRestated() {
    new Restatements(tellings, judge)
        .links()
        .forEach(link -> joinUnlessExcluded(link.one(), link.other()));
  }

  /** Joins what is judged to tell of one happening. */
  void joinJudged(BlockKeys keys) {
    List<GivenLinks.Link> pairs = new ArrayList<>();
    for (long pair : candidates(keys)) {
      int one = (int) (pair >>> 32);
      int other = (int) pair;
      if (judge.joins(tellings.get(one), tellings.get(other))) {
        pairs.add(
            new GivenLinks.Link(one, other, judge.points(tellings.get(one), tellings.get(other))));
      }
    }
    pairs.sort(GivenLinks.Link.STRONGEST_FIRST);
    pairs.forEach(pair -> joinUnlessExcluded(pair.one(), pair.other()));
  }

  private Set<Long> candidates(BlockKeys keys) {
    Map<String, List<Integer>> cells = new HashMap<>();
    for (int i = 0; i < tellings.size(); i++) {
      if (!copied[i]) {
        for (String key : keys.of(tellings.get(i))) {
          cells.computeIfAbsent(key, unseen -> new ArrayList<>()).add(i);
        }
      }
    }
    Set<Long> pairs = new HashSet<>();
    for (List<Integer> cell : cells.values()) {
      for (int i = 0; i < cell.size(); i++) {
        for (int j = i + 1; j < cell.size(); j++) {
          pairs.add(((long) cell.get(i) << 32) | cell.get(j));
        }
      }
    }
    return pairs;
  }

  private void joinUnlessExcluded(int one, int other) {
    List<Integer> first = members.getOrDefault(grouping.rootOf(one), List.of());
    List<Integer> second = members.getOrDefault(grouping.rootOf(other), List.of());
    if (first != second && !excluded(first, second)) {
      join(one, other);
    }
  }

  private boolean excluded(List<Integer> first, List<Integer> second) {
    int excluded = 0;
    for (int one : first) {
      for (int other : second) {
        if (judge.told(tellings.get(one), tellings.get(other))) {
          return true;
        }
        excluded += excluded(one, other) ? 1 : 0;
      }
    }
    return excluded > TOLERATED * first.size() * second.size();
  }

  private boolean excluded(int one, int other) {
    return !copied[one] && !copied[other] && judge.excluded(tellings.get(one), tellings.get(other));
  }

  private void join(int one, int other) {
    int first = grouping.rootOf(one);
    int second = grouping.rootOf(other);
    if (first != second) {
      List<Integer> all = new ArrayList<>(members.getOrDefault(first, List.of()));
      all.addAll(members.getOrDefault(second, List.of()));
      grouping.join(one, other);
      members.remove(Math.max(first, second));
      members.put(Math.min(first, second), List.copyOf(all));
    }
  }
}
