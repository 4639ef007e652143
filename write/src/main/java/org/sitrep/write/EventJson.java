package org.sitrep.write;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.Place;

/** An event as JSON: a line of the lossless export. */
public final class EventJson {
  private EventJson() {}

  /** Returns the object without {@code first_seen} and {@code revision}. */
  public static ObjectNode of(Event event) {
    return of(ExportedEvent.of(event));
  }

  /** Returns the object, with {@code first_seen} and {@code revision} where they are given. */
  public static ObjectNode of(ExportedEvent exported) {
    Event event = exported.event();
    ObjectNode node = Nodes.object();
    putCodes(node, event);
    putDate(node, event);
    node.set("place", place(event.place()));
    node.set("actors", Nodes.list(event.actors(), EventJson::party));
    node.set("recipients", Nodes.list(event.recipients(), EventJson::party));
    node.set("killed", toll(event.killed()));
    node.set("injured", toll(event.injured()));
    node.put("status", Nodes.lower(event.status()));
    node.put("reports", event.reports());
    node.put("copies", event.copies());
    node.put("origins", event.origins());
    node.set("claims", Nodes.list(event.claims(), EventJson::evidence));
    putArrival(node, exported);
    return node;
  }

  private static void putCodes(ObjectNode node, Event event) {
    node.put("event_id", event.id());
    node.put("event_type", event.type().name());
    node.put("mode", event.mode());
    node.put("acled_event_type", event.acledEventType());
    node.put("acled_sub_event_type", event.acledSubEventType());
  }

  private static void putDate(ObjectNode node, Event event) {
    DateRange range = event.range();
    node.put("date_from", range == null ? null : range.from().toString());
    node.put("date_to", range == null ? null : range.to().toString());
    node.put("date_precision", Nodes.lower(event.datePrecision()));
  }

  static @Nullable ObjectNode place(@Nullable Place place) {
    if (place == null) {
      return null;
    }
    ObjectNode node = Nodes.object();
    node.put("name", place.name());
    node.put("country", place.country());
    node.put("admin1", place.admin1());
    node.put("admin2", place.admin2());
    node.put("latitude", Nodes.roundedOrNull(place.latitude()));
    node.put("longitude", Nodes.roundedOrNull(place.longitude()));
    node.put("radius_m", place.radiusM());
    return node.put("geo_precision", GeoPrecision.of(place));
  }

  private static ObjectNode party(Event.Party party) {
    return Nodes.object().put("name", party.name()).put("code", party.code());
  }

  private static @Nullable ObjectNode toll(Event.@Nullable Toll toll) {
    if (toll == null) {
      return null;
    }
    ObjectNode node = Nodes.object().put("low", toll.low());
    node.put("best", toll.best()).put("high", toll.high());
    node.set("by", Nodes.list(toll.by(), EventJson::told));
    return node;
  }

  private static ObjectNode told(Event.Told told) {
    ObjectNode node = Nodes.object().put("low", told.low()).put("high", told.high());
    return node.put("claimant", told.claimant()).put("report_id", told.reportId());
  }

  private static ObjectNode evidence(Event.Evidence evidence) {
    ObjectNode node = Nodes.object();
    node.put("claim_id", evidence.claimId());
    node.put("report_id", evidence.reportId());
    node.put("quote", evidence.quote());
    node.put("source", evidence.source());
    node.put("url", evidence.url());
    node.set("claimants", Nodes.texts(evidence.claimants()));
    return node.put("factuality", Nodes.lower(evidence.factuality()));
  }

  private static void putArrival(ObjectNode node, ExportedEvent exported) {
    if (exported.firstSeen() != null) {
      node.put("first_seen", exported.firstSeen().toString());
    }
    if (exported.revision() != null) {
      node.put("revision", exported.revision());
    }
  }
}
