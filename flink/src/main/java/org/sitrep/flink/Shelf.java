package org.sitrep.flink;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.flink.wire.Coded;
import org.sitrep.link.Linked;
import org.sitrep.link.Linker;
import org.sitrep.link.events.EventLinker;
import org.sitrep.link.events.MergeWindows;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.SentenceEncoder;
import org.sitrep.model.SentenceVector;

/**
 * The reports at hand, and their links as the single program finds them. For one thread, beside one
 * that links.
 */
final class Shelf {
  private final Map<String, CodedReport> reports = new TreeMap<>();
  private final Set<String> takenBack = new TreeSet<>();
  private final Map<String, SentenceVector> vectors = new ConcurrentHashMap<>();
  private final MergeWindows windows;
  private final Linker linker;

  /**
   * Begins without any report.
   *
   * @param model is asked for sentences of which no vector came
   */
  Shelf(MergeWindows windows, SentenceEncoder model) {
    this.windows = windows;
    this.linker =
        new Linker(
            sentence -> {
              SentenceVector known = vectors.get(sentence);
              return known == null ? model.encode(sentence) : known;
            },
            windows);
  }

  /** Puts a report in the place of its earlier version; or notes its standing alone. */
  void put(Coded coded) {
    if (coded.takenBack()) {
      takenBack.add(coded.id());
    } else {
      takenBack.remove(coded.id());
    }
    if (coded.hasReport()) {
      CodedReport report = coded.report();
      reports.put(coded.id(), report);
      List<String> sentences = Coded.sentences(report);
      List<SentenceVector> given = coded.vectors(sentences.size());
      for (int i = 0; i < given.size(); i++) {
        vectors.putIfAbsent(sentences.get(i), given.get(i));
      }
    }
  }

  /** Lets reports go. */
  void remove(Collection<String> ids) {
    for (String id : ids) {
      takenBack.remove(id);
      @Nullable CodedReport report = reports.remove(id);
      if (report != null) {
        Coded.sentences(report).forEach(vectors::remove);
      }
    }
  }

  /** Returns whether the report is at hand. */
  boolean has(String id) {
    return reports.containsKey(id);
  }

  int size() {
    return reports.size();
  }

  /**
   * Returns what links everything that is at hand now, on any thread; reports that were withdrawn
   * vouch for nothing.
   *
   * @param withdrawn the ids of reports that people withdrew
   */
  Callable<Linked> linking(Set<String> withdrawn) {
    List<CodedReport> now = List.copyOf(reports.values());
    Set<String> vouchForNothing = new TreeSet<>(takenBack);
    vouchForNothing.addAll(withdrawn);
    return () -> linked(now, vouchForNothing);
  }

  private Linked linked(List<CodedReport> now, Set<String> vouchForNothing) {
    Linked linked = linker.link(now);
    if (vouchForNothing.isEmpty()) {
      return linked;
    }
    List<Copy> bearing = linked.copies().stream().filter(Copy::counts).toList();
    return new Linked(
        linked.reports(),
        linked.copies(),
        new EventLinker(windows).link(linked.reports(), bearing, vouchForNothing));
  }
}
