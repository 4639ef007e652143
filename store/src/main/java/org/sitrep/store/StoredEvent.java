package org.sitrep.store;

import java.time.Instant;
import org.sitrep.model.Event;

/**
 * An event with the history of its arrival.
 *
 * @param event the event
 * @param firstSeen when the store first held an event of this id
 * @param revision 1 at first, one more for each change of its content
 */
public record StoredEvent(Event event, Instant firstSeen, int revision) {}
