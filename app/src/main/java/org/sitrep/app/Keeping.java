package org.sitrep.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.link.Linked;
import org.sitrep.link.events.MergeWindows;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.serve.FirstView;
import org.sitrep.store.Delivery;
import org.sitrep.store.Run;
import org.sitrep.store.Store;

/** Codes what an intake hands on, keeps it in a store and links all that the store holds. */
final class Keeping {
  /** So many reports are kept in one transaction: little is lost where a run is interrupted. */
  private static final int TOGETHER = 32;

  private final Store store;
  private final Codebook codebook;
  private final MergeWindows windows;
  private final Talk talk;
  private final Stopwatch watch = new Stopwatch();
  private final Meaning meaning = new Meaning();
  private final Set<String> ids = new HashSet<>();
  private final List<CodedReport> waiting = new ArrayList<>();
  private @Nullable String mark;

  Keeping(Store store, Codebook codebook, Talk talk) {
    this(store, codebook, WindowOptions.of(store), talk);
  }

  Keeping(Store store, Codebook codebook, MergeWindows windows, Talk talk) {
    this.windows = windows;
    this.store = store;
    this.codebook = codebook;
    this.talk = talk;
  }

  /** Remembers of each report what tells the codebook from any other. */
  Keeping marked(String codebookMark) {
    mark = codebookMark;
    return this;
  }

  /** Does it all, and returns everything that the store holds, linked. */
  Linked keep(Intake intake) {
    Linked linked;
    try (Progress progress = talk.progress(intake.files(), false)) {
      new CodingLine(codebook, meaning, talk).run(intake, progress, coded -> keep(coded, intake));
      store.keep(waiting, mark, intake.editions());
      store.arrive(new Delivery(List.of(), intake.notices(), null), Instant.now());
      linked = Linking.all(store, meaning, windows);
    }
    store.replaceLinks(linked.copies(), linked.events(), Instant.now());
    store.log(run(intake, copies(intake, linked)));
    FirstView.keep(store);
    return linked;
  }

  /** Tells the sum of what was kept. */
  void tell(Intake intake, Linked linked) {
    intake.tell(copies(intake, linked), "; " + told(linked) + ", " + watch.told());
  }

  private void keep(CodedReport coded, Intake intake) {
    ids.add(coded.id());
    waiting.add(coded);
    if (waiting.size() >= TOGETHER) {
      store.keep(waiting, mark, intake.editions());
      waiting.clear();
    }
  }

  /** A report that was read twice is a copy of itself. */
  private int copies(Intake intake, Linked linked) {
    int handedOn = intake.met() - intake.refused();
    return handedOn - Copies.of(linked.copies()).originals(ids);
  }

  private Run run(Intake intake, int copies) {
    int kept = intake.met() - intake.refused() - copies;
    return new Run(
        Instant.now(),
        Version.program(),
        codebook.version(),
        intake.met(),
        kept,
        copies,
        intake.refused());
  }

  private static String told(Linked linked) {
    int claims = linked.reports().stream().mapToInt(report -> report.claims().size()).sum();
    List<Event> events = linked.events();
    long corroborated =
        events.stream().filter(event -> event.status() == EventStatus.CORROBORATED).count();
    return claims + " claims, " + events.size() + " events (" + corroborated + " corroborated)";
  }
}
