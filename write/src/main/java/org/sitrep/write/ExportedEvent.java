package org.sitrep.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;

/**
 * An event to be written, with the history of its arrival where there is one.
 *
 * @param event the event
 * @param firstSeen when a store first held it, or null where it was never stored
 * @param changed since when it is as it is, or null where it was never stored
 * @param revision how often its content has changed in the store, from 1, or null
 * @param shelf where its reports are found
 */
public record ExportedEvent(
    Event event,
    @Nullable Instant firstSeen,
    @Nullable Instant changed,
    @Nullable Integer revision,
    ReportShelf shelf) {
  /** An event whose reports are not at hand, and which has not changed since it was first seen. */
  public ExportedEvent(Event event, @Nullable Instant firstSeen, @Nullable Integer revision) {
    this(event, firstSeen, firstSeen, revision, ReportShelf.EMPTY);
  }

  /** Returns the event without a history, so that equal events give equal bytes. */
  public static ExportedEvent of(Event event) {
    return new ExportedEvent(event, null, null);
  }
}
