package org.sitrep.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.EventType;
import org.sitrep.model.Place;

/** An event whose parts are being changed. For one thread. */
final class EventDraft {
  String id;
  EventType type;
  @Nullable String mode;
  @Nullable String acledEventType;
  @Nullable String acledSubEventType;
  @Nullable DateRange range;
  DatePrecision datePrecision;
  @Nullable Place place;
  List<Event.Party> actors;
  List<Event.Party> recipients;
  Event.@Nullable Toll killed;
  Event.@Nullable Toll injured;
  EventStatus status;
  int reports;
  int copies;
  int origins;
  List<Event.Evidence> claims;

  EventDraft(Event event) {
    id = event.id();
    type = event.type();
    mode = event.mode();
    acledEventType = event.acledEventType();
    acledSubEventType = event.acledSubEventType();
    range = event.range();
    datePrecision = event.datePrecision();
    place = event.place();
    actors = event.actors();
    recipients = event.recipients();
    killed = event.killed();
    injured = event.injured();
    status = event.status();
    reports = event.reports();
    copies = event.copies();
    origins = event.origins();
    claims = event.claims();
  }

  Event event() {
    return new Event(
        id,
        type,
        mode,
        acledEventType,
        acledSubEventType,
        range,
        datePrecision,
        place,
        actors,
        recipients,
        killed,
        injured,
        status,
        reports,
        copies,
        origins,
        claims);
  }
}
