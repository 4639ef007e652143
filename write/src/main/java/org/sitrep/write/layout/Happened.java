package org.sitrep.write.layout;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;

/** Whether an event is held to have happened: layouts of what happened have no room for others. */
final class Happened {
  private Happened() {}

  /** Returns why the event is not held to have happened, or null. */
  static @Nullable String lacking(Event event) {
    return switch (event.status()) {
      case PLANNED -> "planned, asked for or threatened only";
      case DENIED -> "denied by all who speak of it";
      case RETRACTED -> "retracted";
      case DISPUTED, CORROBORATED, CLAIMED, REPORTED -> null;
    };
  }
}
