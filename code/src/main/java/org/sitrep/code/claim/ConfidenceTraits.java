package org.sitrep.code.claim;

import org.sitrep.code.learned.Features;

/**
 * What tells how likely a claim is right in type and both sides: how sure the judges of each are,
 * as log odds, so that the model over them is Platt's scaling (Platt 1999) with a few facts beside.
 */
final class ConfidenceTraits {
  static final String RIGHT = "RIGHT";

  /** No judge is surer than this. */
  private static final double SUREST = 0.995;

  private ConfidenceTraits() {}

  static Features of(Draft draft) {
    return new Features()
        .with("sure of the type", odds(draft.found.sure()))
        .with("sure of the actor", odds(draft.actorSure))
        .with("sure of the recipient", odds(draft.recipientSure))
        .with("type", draft.trigger().type().name())
        .with(draft.trigger().learned() ? "learned" : "listed")
        .with(draft.parties.actors().isEmpty() ? "nobody acts" : "somebody acts")
        .with(
            draft.parties.recipients().isEmpty()
                ? "nobody is acted upon"
                : "somebody is acted upon");
  }

  /** Returns a probability in hundredths. */
  static double judged(Draft draft, Judges judges) {
    double right =
        judges.knows(Judges.CONFIDENCE)
            ? judges.judge(Judges.CONFIDENCE, of(draft)).of(RIGHT)
            : draft.found.sure();
    return Math.round(right * 100) / 100.0;
  }

  private static double odds(double likely) {
    double bounded = Math.max(1 - SUREST, Math.min(SUREST, likely));
    return Math.log(bounded / (1 - bounded));
  }
}
