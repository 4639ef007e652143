package org.sitrep.link;

import java.util.List;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.Event;

/**
 * Reports with what links them.
 *
 * @param reports the reports in order of their ids, the dates of copies taken from their originals
 * @param copies the pairs that share text, most alike first
 * @param events the events in order of their ids
 */
public record Linked(List<CodedReport> reports, List<Copy> copies, List<Event> events) {
  public Linked {
    reports = List.copyOf(reports);
    copies = List.copyOf(copies);
    events = List.copyOf(events);
  }
}
