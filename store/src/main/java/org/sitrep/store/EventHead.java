package org.sitrep.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.EventType;
import org.sitrep.model.Place;

/**
 * What a map, a histogram over time and a row of a list need of an event.
 *
 * @param id the event
 * @param type PLOVER 2.0 event type
 * @param mode PLOVER 2.0 mode, or null
 * @param acledSubEventType sub-event type in the ACLED layout, or null
 * @param status how well it is borne out
 * @param from the first day, or null
 * @param to the last day, or null
 * @param longitude degrees east, WGS 84, or null
 * @param latitude degrees north, WGS 84, or null
 * @param radiusM metres around the point, or null
 * @param country ISO 3166-1 alpha-3, or null
 * @param place the name of the place, or null
 * @param actor the name of the first actor, or null
 * @param recipient the name of the first recipient, or null
 * @param killedBest the number killed that most origins tell, or null
 * @param origins how many independent origins tell of it
 * @param revision 1 at first, one more for each change
 */
public record EventHead(
    String id,
    EventType type,
    @Nullable String mode,
    @Nullable String acledSubEventType,
    EventStatus status,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Double longitude,
    @Nullable Double latitude,
    @Nullable Integer radiusM,
    @Nullable String country,
    @Nullable String place,
    @Nullable String actor,
    @Nullable String recipient,
    @Nullable Integer killedBest,
    int origins,
    int revision) {

  /** Returns the head of a whole event. */
  static EventHead of(StoredEvent stored) {
    Event event = stored.event();
    Place place = event.place();
    DateRange days = event.range();
    Double longitude = place == null ? null : place.longitude();
    return new EventHead(
        event.id(),
        event.type(),
        event.mode(),
        event.acledSubEventType(),
        event.status(),
        days == null ? null : days.from(),
        days == null ? null : days.to(),
        longitude,
        place == null ? null : place.latitude(),
        place == null ? null : place.radiusM(),
        place == null ? null : place.country(),
        place == null ? null : place.name(),
        first(event.actors()),
        first(event.recipients()),
        event.killed() == null ? null : event.killed().best(),
        event.origins(),
        stored.revision());
  }

  private static @Nullable String first(List<Event.Party> parties) {
    return parties.isEmpty() ? null : parties.get(0).name();
  }
}
