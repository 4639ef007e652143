package org.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report says happened in one place of its text: an act, who did it to whom, where, when,
 * with what outcome. Numbers index the lists of the {@link CodedReport} that holds the claim.
 *
 * @param id unique in a store: the report's id, {@code #} and a number
 * @param sentence index of the sentence
 * @param trigger the words that tell of the act
 * @param type PLOVER 2.0 event type
 * @param mode PLOVER 2.0 mode, or null
 * @param contexts PLOVER 2.0 contexts
 * @param acledEventType event type in the ACLED layout, or null where the layout has none for it
 * @param acledSubEventType sub-event type in the ACLED layout, or null
 * @param cameo CAMEO code, or null
 * @param factuality how far the act is told as a fact
 * @param factualityCue the words that decide the factuality, or null
 * @param actors indexes of those who act
 * @param recipients indexes of those acted upon
 * @param places indexes of the places where it happened
 * @param date index of the date expression, or null
 * @param killed how many were killed, or null
 * @param injured how many were injured, or null
 * @param displaced how many were displaced, or null
 * @param detained how many were detained, or null
 * @param instruments the means
 * @param attributions indexes of those who say so
 * @param rule what made the claim
 * @param confidence the probability that type and sides are right, 0 to 1
 */
public record Claim(
    String id,
    int sentence,
    Quote trigger,
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    @Nullable String acledEventType,
    @Nullable String acledSubEventType,
    @Nullable String cameo,
    Factuality factuality,
    @Nullable Quote factualityCue,
    List<Integer> actors,
    List<Integer> recipients,
    List<Integer> places,
    @Nullable Integer date,
    @Nullable Count killed,
    @Nullable Count injured,
    @Nullable Count displaced,
    @Nullable Count detained,
    List<Quote> instruments,
    List<Integer> attributions,
    String rule,
    double confidence) {
  public Claim {
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("Not a probability: " + confidence);
    }
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    places = List.copyOf(places);
    instruments = List.copyOf(instruments);
    attributions = List.copyOf(attributions);
  }
}
