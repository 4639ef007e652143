package org.sitrep.link.events;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.model.Copy;

/**
 * Which reports stand on one text: originals with their copies, and copies of copies. A pair that
 * names a report which is not there waits until it comes.
 */
final class Lineages {
  private final Set<String> present = new TreeSet<>();
  private final Map<String, Map<String, Copy>> pairs = new HashMap<>();
  private final Map<String, String> roots = new HashMap<>();

  /** Takes in a report. */
  void add(String reportId) {
    present.add(reportId);
  }

  /** Takes in a pair, in place of an earlier one of the same reports; quotations are no copies. */
  void add(Copy copy) {
    if (copy.counts()) {
      pairs.computeIfAbsent(copy.reportId(), unseen -> new TreeMap<>()).put(copy.copyOf(), copy);
      pairs.computeIfAbsent(copy.copyOf(), unseen -> new TreeMap<>()).put(copy.reportId(), copy);
    }
  }

  /** Lets a report go with all its pairs. */
  void remove(String reportId) {
    present.remove(reportId);
    roots.remove(reportId);
    Map<String, Copy> gone = pairs.remove(reportId);
    if (gone != null) {
      gone.keySet().forEach(other -> pairs.getOrDefault(other, new TreeMap<>()).remove(reportId));
    }
  }

  /** Returns the reports that stand on one text with any of the given, those of them included. */
  Set<String> around(Collection<String> reportIds) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> next = new ArrayDeque<>();
    reportIds.stream().filter(present::contains).filter(found::add).forEach(next::add);
    while (!next.isEmpty()) {
      for (String other : pairs.getOrDefault(next.remove(), Map.of()).keySet()) {
        if (present.contains(other) && found.add(other)) {
          next.add(other);
        }
      }
    }
    return found;
  }

  /** Settles the family of a report anew, and returns it, sorted. */
  Set<String> settle(String reportId) {
    TreeSet<String> family = new TreeSet<>(around(List.of(reportId)));
    family.forEach(member -> roots.put(member, family.first()));
    return family;
  }

  /** Returns the pairs among the reports, the surest first. */
  List<Copy> among(Set<String> family) {
    Set<Copy> found = new LinkedHashSet<>();
    for (String member : family) {
      pairs.getOrDefault(member, Map.of()).values().stream()
          .filter(copy -> family.contains(copy.reportId()) && family.contains(copy.copyOf()))
          .forEach(found::add);
    }
    List<Copy> sorted = new ArrayList<>(found);
    sorted.sort(FirstPrints.SUREST_FIRST);
    return sorted;
  }

  /** Returns the smallest id of the reports that stand on the same text. */
  String of(String reportId) {
    return roots.getOrDefault(reportId, reportId);
  }

  /** Returns whether the report is a copy of another. */
  boolean isCopy(String reportId) {
    return pairs.getOrDefault(reportId, Map.of()).values().stream()
        .anyMatch(copy -> copy.reportId().equals(reportId) && present.contains(copy.copyOf()));
  }

  /** Returns how many texts the reports stand on. */
  int count(Collection<String> reportIds) {
    Set<String> texts = new TreeSet<>();
    reportIds.forEach(id -> texts.add(of(id)));
    return texts.size();
  }
}
