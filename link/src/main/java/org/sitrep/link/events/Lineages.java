package org.sitrep.link.events;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;

/** Which reports stand on one text: originals with their copies, and copies of copies. */
final class Lineages {
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> copies = new HashSet<>();

  Lineages(Collection<CodedReport> reports, Collection<Copy> found) {
    reports.forEach(report -> parents.put(report.id(), report.id()));
    for (Copy copy : found) {
      if (copy.counts()
          && parents.containsKey(copy.reportId())
          && parents.containsKey(copy.copyOf())) {
        copies.add(copy.reportId());
        join(copy.reportId(), copy.copyOf());
      }
    }
  }

  /** Returns the smallest id of the reports that stand on the same text. */
  String of(String reportId) {
    String root = reportId;
    String parent = parents.getOrDefault(root, root);
    while (!parent.equals(root)) {
      root = parent;
      parent = parents.getOrDefault(root, root);
    }
    return root;
  }

  /** Returns whether the report is a copy of another. */
  boolean isCopy(String reportId) {
    return copies.contains(reportId);
  }

  /** Returns how many texts the reports stand on. */
  int count(Collection<String> reportIds) {
    Set<String> texts = new TreeSet<>();
    reportIds.forEach(id -> texts.add(of(id)));
    return texts.size();
  }

  private void join(String one, String other) {
    String first = of(one);
    String second = of(other);
    if (!first.equals(second)) {
      boolean keepsFirst = first.compareTo(second) < 0;
      parents.put(keepsFirst ? second : first, keepsFirst ? first : second);
    }
  }
}
