package org.sitrep.store;

import java.time.Instant;
import java.util.List;
import org.sitrep.model.Event;

/**
 * An event with the history of its arrival and what people decided about it.
 *
 * @param event the event with the values of people laid over it
 * @param machine the event with the values that the machine gave; equal to {@code event} where
 *     nobody corrected it
 * @param firstSeen when the store first held an event of this id
 * @param changed since when it is as it is
 * @param revision 1 at first, one more for each change of its content
 * @param decisions what people decided about it, oldest first
 */
public record StoredEvent(
    Event event,
    Event machine,
    Instant firstSeen,
    Instant changed,
    int revision,
    List<Decision> decisions) {
  public StoredEvent {
    decisions = List.copyOf(decisions);
  }

  /** An event about which nobody has decided anything, as it was first seen. */
  public StoredEvent(Event event, Instant firstSeen, int revision) {
    this(event, event, firstSeen, firstSeen, revision, List.of());
  }
}
