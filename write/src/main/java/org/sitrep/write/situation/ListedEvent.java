package org.sitrep.write.situation;

import java.util.List;
import org.sitrep.model.Event;

/**
 * An event of which a situation report makes use.
 *
 * @param number its number in this situation report, from 1
 * @param group why it is listed
 * @param event the event
 * @param text the event in a sentence: when, where, what, how many were hurt, how well borne out
 * @param references numbers of some of its claims, one of a report, originals first
 */
public record ListedEvent(
    int number, Group group, Event event, String text, List<Integer> references) {
  public ListedEvent {
    references = List.copyOf(references);
  }

  /** Why an event is listed. */
  public enum Group {
    /** It is of the period, in the country or, where no place is told, of people of it. */
    PERIOD,
    /** It is of the period and of people of the country, and happened in another country. */
    ABROAD,
    /** It is an act of force in the country in the week before, with which the pace is compared. */
    BEFORE,
    /** It may be of the period: its days are not told, or only roughly. */
    UNSETTLED
  }
}
