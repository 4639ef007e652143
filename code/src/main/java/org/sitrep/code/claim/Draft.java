package org.sitrep.code.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Factuality;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Quote;
import org.sitrep.parse.Token;

/** A claim while it is being put together; only {@link ClaimFinder} changes it, within one call. */
final class Draft {
  final int sentence;
  TriggerFinder.Found found;
  Parties parties;
  Factuality factuality = Factuality.ACTUAL;
  @Nullable Quote cue;
  @Nullable String mode;
  @Nullable String subEvent;
  final List<PlaceMention> places = new ArrayList<>();
  final List<Quote> instruments = new ArrayList<>();

  /** How likely the actors are right, and the recipients; 1 where nothing judged. */
  double actorSure = 1;

  double recipientSure = 1;

  /** How likely type and both sides are right. */
  double confidence = 0.5;

  /** Index of the act of the same sentence that tells the same happening, or -1. */
  int partOf = -1;

  Draft(int sentence, TriggerFinder.Found found, Parties parties) {
    this.sentence = sentence;
    this.found = found;
    this.parties = parties;
    this.mode = found.trigger().mode();
    this.subEvent = found.trigger().subEvent();
  }

  void judged(FactualityJudge.Judgement judgement) {
    factuality = judgement.factuality();
    cue = judgement.cue();
  }

  Token head() {
    return found.head();
  }

  Trigger trigger() {
    return found.trigger();
  }
}
