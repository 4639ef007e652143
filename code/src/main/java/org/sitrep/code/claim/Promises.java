package org.sitrep.code.claim;

import java.util.Set;
import org.sitrep.model.EventType;
import org.sitrep.model.Factuality;

/**
 * Cooperation that lies ahead: PLOVER puts its future into the type, so that a planned meeting, a
 * promised loan and an announced recognition are each an agreement that was actually given (PLOVER
 * manual, AGREE).
 */
final class Promises {
  private static final Set<EventType> KIND =
      Set.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID);

  private Promises() {}

  /** Returns whether the draft tells that somebody will do something for somebody. */
  static boolean isPromise(Draft draft) {
    return KIND.contains(draft.trigger().type())
        && draft.factuality == Factuality.FUTURE
        && !draft.parties.actors().isEmpty();
  }

  /** Makes the draft an agreement that was given; the word of the future stays its cue. */
  static void make(Draft draft) {
    draft.found = draft.found.promised();
    draft.mode = null;
    draft.factuality = Factuality.ACTUAL;
  }
}
