package org.sitrep.code.learned;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EventType;
import org.sitrep.model.Factuality;
import org.sitrep.model.Quote;

/**
 * An act that an annotated sentence tells of; offsets are UTF-16 indexes into the sentence.
 *
 * @param trigger the words that tell of it
 * @param type PLOVER 2.0 event type
 * @param mode PLOVER 2.0 mode, or null
 * @param subEvent sub-event type in the ACLED layout, or null
 * @param factuality how far it is told as a fact
 * @param actors who acts
 * @param recipients who is acted upon
 * @param places where
 * @param source who says so, or null
 */
public record AnnotatedAct(
    Quote trigger,
    EventType type,
    @Nullable String mode,
    @Nullable String subEvent,
    Factuality factuality,
    List<Quote> actors,
    List<Quote> recipients,
    List<Quote> places,
    @Nullable Quote source) {
  public AnnotatedAct {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    places = List.copyOf(places);
  }
}
