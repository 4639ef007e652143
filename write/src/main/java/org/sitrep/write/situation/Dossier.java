package org.sitrep.write.situation;

import java.util.List;
import org.sitrep.model.CodedReport;
import org.sitrep.model.ControlChange;
import org.sitrep.model.Copy;
import org.sitrep.model.Event;
import org.sitrep.model.TempoDay;

/**
 * All that a record holds, of whatever country and time.
 *
 * @param events the events
 * @param reports the reports that tell of them, the dates of copies taken from their originals
 * @param copies the pairs of reports that share text
 * @param control how places came to be held
 * @param tempo how busy each side was
 */
public record Dossier(
    List<Event> events,
    List<CodedReport> reports,
    List<Copy> copies,
    List<ControlChange> control,
    List<TempoDay> tempo) {
  public Dossier {
    events = List.copyOf(events);
    reports = List.copyOf(reports);
    copies = List.copyOf(copies);
    control = List.copyOf(control);
    tempo = List.copyOf(tempo);
  }
}
