package org.sitrep.link.tempo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.link.side.ArmedSide;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.EventType;
import org.sitrep.model.Place;

/**
 * An act of force by one side. It is an event, told of by however many reports and claims, of type
 * ASSAULT, or COERCE with mode seize: force that was used, and ground or things that were taken by
 * it. MOBILIZE is left out, since calling up troops prepares what is counted when it comes, and an
 * announcement of it is no act at the front; so are arrests, curfews and the like, which tell of
 * rule and not of fighting. What was only planned, is denied by all or was retracted is no act.
 *
 * @param side the common code of the side
 * @param area where
 * @param day when
 */
record Action(String side, String area, LocalDate day) {
  private static final Set<EventStatus> NOT_DONE =
      Set.of(EventStatus.PLANNED, EventStatus.DENIED, EventStatus.RETRACTED);

  /** "Overnight" is of two days, and counts for the first; what is known no finer has no day. */
  private static final int FINEST = 2;

  /** Returns whether an event is an act of force that took place. */
  static boolean isOne(Event event) {
    boolean force =
        event.type() == EventType.ASSAULT
            || (event.type() == EventType.COERCE && "seize".equals(event.mode()));
    return force && !NOT_DONE.contains(event.status());
  }

  /** Returns the day on which an event counts, or null where it is not known finely enough. */
  static @Nullable LocalDate dayOf(Event event) {
    return event.range() == null || event.range().days() > FINEST ? null : event.range().from();
  }

  /**
   * Returns one action for each side that acts in the event; none where day or place is unknown.
   */
  static List<Action> of(Event event) {
    LocalDate day = dayOf(event);
    String area = area(event.place());
    List<Action> actions = new ArrayList<>();
    if (isOne(event) && day != null && area != null) {
      sides(event).forEach(side -> actions.add(new Action(side, area, day)));
    }
    return actions;
  }

  private static Set<String> sides(Event event) {
    Set<String> sides = new TreeSet<>();
    event.actors().stream()
        .map(party -> ArmedSide.ofCode(party.code()))
        .filter(Objects::nonNull)
        .forEach(side -> sides.add(side.commonCode()));
    return sides;
  }

  /** Returns the first-level unit and the country, the country alone, or null. */
  static @Nullable String area(@Nullable Place place) {
    if (place == null || place.country() == null) {
      return null;
    }
    return place.admin1() == null || place.isCountry()
        ? place.country()
        : place.admin1() + ", " + place.country();
  }
}
