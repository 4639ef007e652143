package org.sitrep.link;

import java.util.Collection;
import java.util.List;
import org.sitrep.link.copies.CopyFinder;
import org.sitrep.link.dating.InheritedDates;
import org.sitrep.link.events.EventLedger;
import org.sitrep.link.events.EventLinker;
import org.sitrep.link.events.MergeWindows;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.Explanation;
import org.sitrep.model.SentenceEncoder;

/**
 * Links reports: finds the copies among them, dates those by their originals and joins the claims
 * of all to events. What comes out depends on the set of reports alone, not on their order.
 * Immutable, and safe for use by several threads if the encoder is.
 */
public final class Linker {
  private final CopyFinder copies;
  private final EventLinker events;
  private final MergeWindows windows;

  /** Links with the default windows. */
  public Linker(SentenceEncoder encoder) {
    this(encoder, MergeWindows.DEFAULT);
  }

  /** Links with the given windows. */
  public Linker(SentenceEncoder encoder, MergeWindows windows) {
    this.copies = new CopyFinder(encoder);
    this.events = new EventLinker(windows);
    this.windows = windows;
  }

  /** Returns the windows by which claims are joined. */
  public MergeWindows windows() {
    return windows;
  }

  /** Returns the reports linked. */
  public Linked link(Collection<CodedReport> reports) {
    return link(reports, copies.find(reports));
  }

  /** Returns the reports linked by copies that were found before. */
  public Linked link(Collection<CodedReport> reports, List<Copy> found) {
    List<Copy> bearing = found.stream().filter(Copy::counts).toList();
    List<CodedReport> dated = InheritedDates.of(reports, bearing);
    return new Linked(dated, found, events.link(dated, bearing));
  }

  /** Returns a ledger, still empty, that links reports one by one to the same events. */
  public EventLedger ledger() {
    return new EventLedger(windows);
  }

  /**
   * Returns why two claims or two reports were joined or kept apart.
   *
   * @throws IllegalArgumentException if either is not the id of a claim or report, or they are one
   *     of each
   */
  public Explanation explain(Linked linked, String a, String b) {
    return new Explainer(linked, events).explain(a, b);
  }

  /**
   * Returns why the claims of an event were joined: each against the first.
   *
   * @throws IllegalArgumentException if there is no such event
   */
  public Explanation explain(Linked linked, String eventId) {
    return new Explainer(linked, events).explain(eventId);
  }
}
