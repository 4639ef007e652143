package org.sitrep.link.dating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.link.copies.Originals;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.Dating;

/**
 * Takes the dates of stale and undated copies from their originals, so that no event falls under a
 * false printed date: "Monday" in a copy is the Monday of the original. A sound date of a copy
 * stays, but where it repeats the original's words it means the original's day, however much later
 * it was printed. What no original dates, the day of its first appearance bounds from above.
 */
public final class InheritedDates {
  private InheritedDates() {}

  /**
   * Returns the reports in order of their ids, the dates of copies taken from their originals.
   *
   * @param reports the reports as coded
   * @param copies the copies among them
   */
  public static List<CodedReport> of(Collection<CodedReport> reports, Collection<Copy> copies) {
    Map<String, CodedReport> dated = new TreeMap<>();
    Map<String, CodedReport> undated = new TreeMap<>();
    Map<String, Copy> nearest = Originals.nearest(copies);
    List<Copy> surest = copies.stream().filter(Copy::counts).sorted(nearestFirst(nearest)).toList();
    FirstAppearance.of(reports, surest)
        .forEach(report -> (needsDates(report) ? undated : dated).put(report.id(), report));
    Map<String, CodedReport> sound = Map.copyOf(dated);
    dated.replaceAll((id, report) -> repeated(report, surest, sound));
    while (true) {
      List<CodedReport> found = inheriting(undated, dated, surest);
      if (found.isEmpty()) {
        break;
      }
      for (CodedReport report : found) {
        undated.remove(report.id());
        dated.put(report.id(), report);
      }
    }
    dated.putAll(undated);
    return List.copyOf(dated.values());
  }

  /** What a copy was made from dates it rather than what that was made from. */
  private static Comparator<Copy> nearestFirst(Map<String, Copy> nearest) {
    return Comparator.comparing((Copy copy) -> !copy.equals(nearest.get(copy.reportId())))
        .thenComparing(Comparator.comparingDouble(Copy::score).reversed())
        .thenComparing(Copy::reportId)
        .thenComparing(Copy::copyOf);
  }

  private static boolean needsDates(CodedReport report) {
    return report.dating().verdict() == Dating.Verdict.STALE || report.report().published() == null;
  }

  /** Copies of copies follow in the next round, when what they were made from has its dates. */
  private static List<CodedReport> inheriting(
      Map<String, CodedReport> undated, Map<String, CodedReport> dated, List<Copy> surestFirst) {
    List<CodedReport> found = new ArrayList<>();
    for (CodedReport report : undated.values()) {
      surestFirst.stream()
          .map(copy -> Counterparts.of(report, copy, dated))
          .flatMap(Stream::ofNullable)
          .findFirst()
          .map(Counterparts::inherited)
          .ifPresent(found::add);
    }
    return found;
  }

  private static CodedReport repeated(
      CodedReport report, List<Copy> surestFirst, Map<String, CodedReport> sound) {
    return surestFirst.stream()
        .filter(copy -> copy.directionKnown() && copy.reportId().equals(report.id()))
        .map(copy -> Counterparts.of(report, copy, sound))
        .flatMap(Stream::ofNullable)
        .findFirst()
        .map(Counterparts::repeated)
        .orElse(report);
  }
}
