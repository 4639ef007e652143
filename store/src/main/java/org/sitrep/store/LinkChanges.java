package org.sitrep.store;

import java.util.List;
import java.util.Set;
import org.sitrep.model.Copy;
import org.sitrep.model.Event;

/**
 * What linking anew did to the links of some reports; those of all others stay.
 *
 * @param copies the pairs of reports that are new or changed
 * @param copiesGone the pairs that are no more
 * @param events the events that are new or changed
 * @param eventsGone the ids of the events that are no more
 */
public record LinkChanges(
    List<Copy> copies, Set<Pair> copiesGone, List<Event> events, Set<String> eventsGone) {
  public LinkChanges {
    copies = List.copyOf(copies);
    copiesGone = Set.copyOf(copiesGone);
    events = List.copyOf(events);
    eventsGone = Set.copyOf(eventsGone);
  }

  /**
   * Two reports that share text.
   *
   * @param reportId the copy
   * @param copyOf the other
   */
  public record Pair(String reportId, String copyOf) {
    /** Returns the two reports of a copy. */
    public static Pair of(Copy copy) {
      return new Pair(copy.reportId(), copy.copyOf());
    }
  }

  /** Returns whether nothing changed. */
  public boolean isEmpty() {
    return copies.isEmpty() && copiesGone.isEmpty() && events.isEmpty() && eventsGone.isEmpty();
  }
}
