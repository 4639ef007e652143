package org.sitrep.link.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.Dating;
import org.sitrep.model.Dating.Verdict;
import org.sitrep.model.Proof;
import org.sitrep.model.Quote;
import org.sitrep.model.Sentence;

/**
 * Bounds the time at which a text was written from above by the first appearance of the text: it is
 * no younger than any of its copies, and a copy is no younger than what it was made from. A copy
 * printed long after is stale, also where its own words do not tell.
 */
final class FirstAppearance {
  /** Below this share of sentences the rest may be news. */
  private static final double SHARED = 0.5;

  /** From this share on the copy tells nothing of its own day. */
  private static final double WHOLE = 0.8;

  /** Days within which a text is taken up as news. */
  private static final int REPRINT = 30;

  private final Map<String, CodedReport> reports = new TreeMap<>();

  private FirstAppearance() {}

  /** Returns the reports in order of their ids, with their datings bounded by their copies. */
  static List<CodedReport> of(Collection<CodedReport> all, List<Copy> copies) {
    FirstAppearance appearance = new FirstAppearance();
    all.forEach(report -> appearance.reports.put(report.id(), report));
    List<Copy> telling = copies.stream().filter(copy -> copy.shared() >= SHARED).toList();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Copy copy : telling) {
        changed |= appearance.bound(copy, copy.reportId(), copy.copyOf());
        changed |= appearance.bound(copy, copy.copyOf(), copy.reportId());
      }
    }
    return List.copyOf(appearance.reports.values());
  }

  private boolean bound(Copy copy, String id, String other) {
    CodedReport report = reports.get(id);
    CodedReport beside = reports.get(other);
    LocalDate last = beside == null ? null : last(beside);
    Quote quote = report == null ? null : shared(report, copy);
    if (report == null || beside == null || last == null || quote == null) {
      return false;
    }
    Dating bounded = bounded(report, copy, beside, last, quote);
    if (bounded == null) {
      return false;
    }
    reports.put(id, Redated.of(report, bounded));
    return true;
  }

  private static @Nullable Dating bounded(
      CodedReport report, Copy copy, CodedReport beside, LocalDate last, Quote quote) {
    Dating dating = report.dating();
    boolean reprint = isReprint(report, copy, last);
    LocalDate from = dating.windowFrom();
    LocalDate to = dating.windowTo();
    boolean narrower = to == null || last.isBefore(to);
    if ((isSound(report) && !reprint) || !narrower || (from != null && last.isBefore(from))) {
      return null;
    }
    List<Proof> because = new ArrayList<>(dating.because());
    because.add(new Proof(quote, "copy", "Stands in " + beside.id() + " too, by " + last));
    Verdict verdict = dating.printed() == null ? Verdict.UNDATED : Verdict.STALE;
    return new Dating(dating.printed(), from, last, verdict, because);
  }

  private static boolean isReprint(CodedReport report, Copy copy, LocalDate last) {
    LocalDate printed = report.dating().printed();
    return copy.directionKnown()
        && copy.reportId().equals(report.id())
        && copy.shared() >= WHOLE
        && printed != null
        && printed.isAfter(last.plusDays(REPRINT));
  }

  private static boolean isSound(CodedReport report) {
    return report.dating().printed() != null && report.dating().verdict() != Verdict.STALE;
  }

  /** Returns the last day on which the text can have been written, or null where nothing tells. */
  private static @Nullable LocalDate last(CodedReport report) {
    return isSound(report) ? report.dating().printed() : report.dating().windowTo();
  }

  private static @Nullable Quote shared(CodedReport report, Copy copy) {
    if (copy.aligned().isEmpty()) {
      return null;
    }
    boolean isCopy = copy.reportId().equals(report.id());
    Copy.Alignment first = copy.aligned().get(0);
    int index = isCopy ? first.b() : first.a();
    if (index >= report.sentences().size()) {
      return null;
    }
    Sentence sentence = report.sentences().get(index);
    return report.report().quote(sentence.start(), sentence.end());
  }
}
