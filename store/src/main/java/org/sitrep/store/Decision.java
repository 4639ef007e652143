package org.sitrep.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about an event. It outlives every relinking and recoding.
 *
 * @param number counts the decisions of a store from 1; 0 before it is kept
 * @param at when
 * @param by who, not blank
 * @param kind what was decided
 * @param eventId the event as the person knew it; empty where a report is withdrawn
 * @param field of CORRECT alone: the field, one of {@link Corrections#fields()}
 * @param value of CORRECT alone: the right value, or null for unknown
 * @param others of MERGE the events that are the same happening; of SPLIT the claims that tell of
 *     another; of WITHDRAW the reports that are withdrawn, or none where the event itself is
 * @param note why, or null
 */
public record Decision(
    long number,
    Instant at,
    String by,
    Kind kind,
    String eventId,
    @Nullable String field,
    @Nullable String value,
    List<String> others,
    @Nullable String note) {
  public Decision {
    if (by.isBlank()) {
      throw new IllegalArgumentException("A decision needs the name of who decides");
    }
    if ((kind == Kind.CORRECT) != (field != null) || (kind != Kind.CORRECT && value != null)) {
      throw new IllegalArgumentException("A correction, and nothing else, needs a field");
    }
    if ((kind == Kind.MERGE || kind == Kind.SPLIT) && others.isEmpty()) {
      throw new IllegalArgumentException(
          kind == Kind.MERGE
              ? "To merge events, name those that are the same happening"
              : "To split an event, name the claims that tell of another happening");
    }
    if (kind == Kind.COMMENT && (note == null || note.isBlank())) {
      throw new IllegalArgumentException("A comment needs words");
    }
    others = List.copyOf(others);
  }

  /** What can be decided. */
  public enum Kind {
    /** The event is right as it stands. */
    ACCEPT,
    /** A field has another value. */
    CORRECT,
    /** Several events are one. */
    MERGE,
    /** One event is two. */
    SPLIT,
    /** The event, or reports, no longer stand. */
    WITHDRAW,
    /** Words beside the event. */
    COMMENT
  }

  Decision numbered(long kept) {
    return new Decision(kept, at, by, kind, eventId, field, value, others, note);
  }

  /** Returns whether it changes which claims an event has. */
  boolean regroups() {
    return kind == Kind.MERGE || kind == Kind.SPLIT;
  }
}
