package org.sitrep.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;

/**
 * How an event of one state of the record stands to another state.
 *
 * @param kind what became of it
 * @param before the events of the earlier state that it comes from, in order of their ids
 * @param after the events of the later state that came of them, in order of their ids
 * @param fields what differs, where one event stands against one
 * @param why what made the difference, in a sentence without its end
 */
record Difference(
    Kind kind, List<Event> before, List<Event> after, List<Field> fields, String why) {
  Difference {
    before = List.copyOf(before);
    after = List.copyOf(after);
    fields = List.copyOf(fields);
  }

  /** What can become of events. */
  enum Kind {
    APPEARED,
    GONE,
    MERGED,
    SPLIT,
    CHANGED
  }

  /** A field with two values; null for unknown. */
  record Field(String name, @Nullable String before, @Nullable String after) {}

  /** Returns the event that stands for the difference: the later one where there is one. */
  Event shown() {
    return after.isEmpty() ? before.get(0) : after.get(0);
  }
}
