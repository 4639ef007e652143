package org.sitrep.code.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Quote;

/**
 * A saying in the making.
 *
 * @param sentence index of the sentence that holds the cue
 * @param speaker who says so, or null
 * @param cue the words that report it, or null
 * @param via who relays it, or null
 * @param parts the pieces of the content, in order of the text
 * @param quoted whether it is direct speech
 */
record Draft(
    int sentence,
    @Nullable Speaker speaker,
    @Nullable Quote cue,
    @Nullable Quote via,
    List<Quote> parts,
    boolean quoted) {
  Draft {
    parts = List.copyOf(parts);
  }

  /** Returns the same saying as it was relayed. */
  Draft through(Quote relay) {
    return new Draft(sentence, speaker, cue, relay, parts, quoted);
  }

  int start() {
    return parts.get(0).start();
  }

  int end() {
    return parts.get(parts.size() - 1).end();
  }
}
