package org.sitrep.store;

import java.time.Instant;

/**
 * Since when an event is as it is.
 *
 * @param id the event
 * @param revision 1 at first, one more for each change
 * @param changed since when
 */
public record EventStamp(String id, int revision, Instant changed) {}
