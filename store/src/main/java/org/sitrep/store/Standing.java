package org.sitrep.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Told;
import org.sitrep.model.Event.Toll;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Factuality;

/** How well regrouped events are borne out; the first that fits, in the order of the contract. */
final class Standing {
  private Standing() {}

  static EventStatus ofJoined(Collection<Event> events, EventDraft joined) {
    Set<EventStatus> all = events.stream().map(Event::status).collect(Collectors.toSet());
    if (all.size() == 1
        && !all.contains(EventStatus.REPORTED)
        && !all.contains(EventStatus.CLAIMED)) {
      return all.iterator().next();
    }
    return all.contains(EventStatus.DISPUTED)
        ? EventStatus.DISPUTED
        : ofClaims(joined, all.equals(Set.of(EventStatus.CLAIMED)));
  }

  static EventStatus ofPart(Event whole, EventDraft part) {
    return whole.status() == EventStatus.RETRACTED
        ? EventStatus.RETRACTED
        : ofClaims(part, whole.status() == EventStatus.CLAIMED);
  }

  private static EventStatus ofClaims(EventDraft draft, boolean onlyPartiesClaim) {
    List<Factuality> told = draft.claims.stream().map(Event.Evidence::factuality).toList();
    if (told.stream().allMatch(Factuality.NEGATED::equals)) {
      return EventStatus.DENIED;
    }
    if (told.contains(Factuality.NEGATED) || disagree(draft.killed) || disagree(draft.injured)) {
      return EventStatus.DISPUTED;
    }
    if (told.stream().noneMatch(Standing::happened)) {
      return EventStatus.PLANNED;
    }
    if (draft.origins > 1) {
      return EventStatus.CORROBORATED;
    }
    return onlyPartiesClaim ? EventStatus.CLAIMED : EventStatus.REPORTED;
  }

  private static boolean happened(Factuality told) {
    return told.tellsOfTheReportsOwnTime() || told == Factuality.HISTORICAL;
  }

  /** Counts of different reports that share no number; an open count reaches up. */
  private static boolean disagree(@Nullable Toll toll) {
    if (toll == null) {
      return false;
    }
    for (Told one : toll.by()) {
      for (Told other : toll.by()) {
        boolean below = one.high() != null && one.high() < other.low();
        if (below && !one.reportId().equals(other.reportId())) {
          return true;
        }
      }
    }
    return false;
  }
}
