package org.sitrep.code.actor;

import org.jspecify.annotations.Nullable;

/**
 * A phrase of the codebook, or a name that the tagger saw, in a sentence.
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param head index of the token of the phrase that the rest of the sentence attaches to
 * @param sense what the phrase can mean, or null for a name that the codebook does not know
 * @param person whether it is the name of a person
 * @param backer whether it stands before "-backed", "-led" and the like, and so names who is behind
 *     the actor and not the actor
 */
record Sighting(int from, int to, int head, @Nullable Sense sense, boolean person, boolean backer) {
  /** Returns this sighting with what it was found to mean. */
  Sighting meaning(Sense decided) {
    return new Sighting(from, to, head, decided, person, backer);
  }

  /** Returns whether the token is in the phrase. */
  boolean holds(int token) {
    return from <= token && token < to;
  }
}
