package org.sitrep.link.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.CodedReport;
import org.sitrep.model.ControlState;
import org.sitrep.model.Copy;
import org.sitrep.model.CopyKind;
import org.sitrep.model.Sentence;

/**
 * What a copy repeats: all that it tells in the words of its original, and whatever its original
 * tells too. A report that was written over an older one and tells of another change is heard for
 * that.
 */
final class Repeats {
  private final Map<String, CodedReport> reports = new HashMap<>();
  private final Map<String, List<Copy>> copies = new HashMap<>();
  private final Map<String, List<Tiding>> told;

  /**
   * Takes what there is.
   *
   * @param reports the reports
   * @param copies the copies among them
   * @param told what each report tells, by its id
   */
  Repeats(
      Collection<CodedReport> reports, Collection<Copy> copies, Map<String, List<Tiding>> told) {
    reports.forEach(report -> this.reports.put(report.id(), report));
    this.told = told;
    copies.stream()
        .filter(copy -> copy.counts() && this.reports.containsKey(copy.copyOf()))
        .forEach(
            copy ->
                this.copies
                    .computeIfAbsent(copy.reportId(), unseen -> new ArrayList<>())
                    .add(copy));
  }

  boolean isNone(Tiding tiding) {
    return copies.getOrDefault(tiding.reportId(), List.of()).stream()
        .noneMatch(copy -> sameWords(tiding, copy) || originalTells(tiding, copy));
  }

  private boolean sameWords(Tiding tiding, Copy copy) {
    CodedReport coded = reports.get(tiding.reportId());
    if (copy.kind() == CopyKind.REWRITE || coded == null) {
      return false;
    }
    Set<Integer> repeated = new HashSet<>();
    copy.aligned().forEach(pair -> repeated.add(pair.b()));
    return coded.sentences().stream()
        .filter(sentence -> sentence.holds(tiding.start()))
        .map(Sentence::index)
        .anyMatch(repeated::contains);
  }

  private boolean originalTells(Tiding tiding, Copy copy) {
    return told.getOrDefault(copy.copyOf(), List.of()).stream()
        .anyMatch(
            original ->
                original.side().same(tiding.side())
                    && original.denied() == tiding.denied()
                    && kind(original) == kind(tiding)
                    && Sites.same(original.place(), tiding.place()));
  }

  /** To have taken a place and to hold it say the same of who holds it. */
  private static ControlState kind(Tiding tiding) {
    ControlState state = tiding.testimony().told();
    return state == ControlState.HELD ? ControlState.TAKEN : state;
  }
}
