package org.sitrep.flink.wire;

import java.util.Objects;
import org.sitrep.model.Copy;
import org.sitrep.model.Event;

/**
 * What linking changed.
 *
 * @param version of this shape
 * @param kind what changed
 * @param id the id of the event, or of the copy
 * @param other of copies, the id of the report it shares text with; else empty
 * @param body the event or copy as JSON; empty where it is gone
 */
public record Change(int version, Kind kind, String id, String other, String body) {
  /** The version that is written. */
  public static final int VERSION = 1;

  /** What changed. */
  public enum Kind {
    /** An event is new or changed. */
    EVENT,
    /** An event is no more. */
    EVENT_GONE,
    /** A pair of reports is new or changed. */
    COPY,
    /** A pair of reports is no more. */
    COPY_GONE
  }

  public Change {
    Versions.check(version, VERSION, "Change");
    Objects.requireNonNull(kind);
  }

  /** Returns that an event is new or changed. */
  public static Change of(Event event) {
    return new Change(VERSION, Kind.EVENT, event.id(), "", ModelJson.of(event));
  }

  /** Returns that a pair is new or changed. */
  public static Change of(Copy copy) {
    return new Change(VERSION, Kind.COPY, copy.reportId(), copy.copyOf(), ModelJson.of(copy));
  }

  /** Returns that the event is no more. */
  public static Change eventGone(String id) {
    return new Change(VERSION, Kind.EVENT_GONE, id, "", "");
  }

  /** Returns that the pair is no more. */
  public static Change copyGone(String id, String other) {
    return new Change(VERSION, Kind.COPY_GONE, id, other, "");
  }

  /** Returns what it is of: one event, or one pair. */
  public String subject() {
    return id + '\n' + other;
  }

  /** Returns whether it is of an event, and not of a pair. */
  public boolean ofEvent() {
    return kind == Kind.EVENT || kind == Kind.EVENT_GONE;
  }

  /** Returns the event; only of what has one. */
  public Event event() {
    return ModelJson.read(body, Event.class);
  }

  /** Returns the pair; only of what has one. */
  public Copy copy() {
    return ModelJson.read(body, Copy.class);
  }
}
