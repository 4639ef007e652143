package org.sitrep.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event id that is no more.
 *
 * @param eventId the id
 * @param pointsTo the event that now holds most of its claims, or null where none lives on
 * @param vanished when it vanished
 */
public record Tombstone(String eventId, @Nullable String pointsTo, Instant vanished) {}
