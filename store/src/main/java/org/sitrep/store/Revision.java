package org.sitrep.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;

/**
 * A state in the life of an event.
 *
 * @param number 1 at first, one more for each change; that of the last state where the event is
 *     gone
 * @param at since when
 * @param event the event with the values of people laid over it, or null where it was gone
 */
public record Revision(int number, Instant at, @Nullable Event event) {}
