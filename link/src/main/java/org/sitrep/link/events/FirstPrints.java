package org.sitrep.link.events;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;

/** The report by which news is dated: of a copy that of which it was made, of any other itself. */
public final class FirstPrints {
  static final Comparator<Copy> SUREST_FIRST =
      Comparator.comparingDouble(Copy::score)
          .reversed()
          .thenComparing(Copy::reportId)
          .thenComparing(Copy::copyOf);

  private final Map<String, CodedReport> reports = new HashMap<>();
  private final Map<String, String> originals = new HashMap<>();

  /**
   * Takes the reports and the copies among them. Where a report is a copy of several, the surest
   * pair counts, and of equals the one whose original has the smaller id.
   */
  public FirstPrints(Collection<CodedReport> coded, Collection<Copy> copies) {
    coded.forEach(report -> reports.put(report.id(), report));
    copies.stream()
        .filter(copy -> copy.counts() && copy.directionKnown())
        .filter(copy -> reports.containsKey(copy.copyOf()))
        .sorted(SUREST_FIRST)
        .forEach(copy -> originals.putIfAbsent(copy.reportId(), copy.copyOf()));
  }

  /** Returns the report of which the given one is a copy, at the end of all copying, or itself. */
  public CodedReport of(CodedReport coded) {
    Set<String> seen = new HashSet<>();
    String id = coded.id();
    while (originals.containsKey(id) && seen.add(id)) {
      id = originals.getOrDefault(id, id);
    }
    return reports.getOrDefault(id, coded);
  }
}
