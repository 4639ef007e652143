package org.sitrep.code.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.actor.CastMember;
import org.sitrep.model.EventType;
import org.sitrep.model.Factuality;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Quote;

/**
 * An act that a sentence tells of, before dates, counts and attributions are joined to it.
 *
 * @param sentence index of the sentence
 * @param head index of the token that tells of it
 * @param trigger the words that tell of it
 * @param type PLOVER 2.0 event type
 * @param mode PLOVER 2.0 mode, or null
 * @param contexts PLOVER 2.0 contexts
 * @param subEvent sub-event type in the ACLED layout, or null
 * @param eventType event type in the ACLED layout, or null
 * @param cameo CAMEO code, or null
 * @param factuality how far it is told as a fact
 * @param cue the words that decide the factuality, or null
 * @param actors who acts
 * @param recipients who is acted upon
 * @param places where, the narrowest first
 * @param instruments the means
 * @param partOf index, in the list of acts of the report, of the act of the same sentence that
 *     tells the same happening, or -1
 * @param rule the entry of the codebook that made it, or the learned word
 * @param confidence how likely type and both sides are right, in 0..1
 */
public record Act(
    int sentence,
    int head,
    Quote trigger,
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    @Nullable String subEvent,
    @Nullable String eventType,
    @Nullable String cameo,
    Factuality factuality,
    @Nullable Quote cue,
    List<CastMember> actors,
    List<CastMember> recipients,
    List<PlaceMention> places,
    List<Quote> instruments,
    int partOf,
    String rule,
    double confidence) {
  public Act {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    places = List.copyOf(places);
    instruments = List.copyOf(instruments);
  }

  /** Returns the same act done by others. */
  public Act by(List<CastMember> others) {
    return new Act(
        sentence,
        head,
        trigger,
        type,
        mode,
        contexts,
        subEvent,
        eventType,
        cameo,
        factuality,
        cue,
        others,
        recipients,
        places,
        instruments,
        partOf,
        rule,
        confidence);
  }
}
