package org.sitrep.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;
import org.sitrep.model.Event.Party;

/**
 * An event as a flat row, for tables and map layers: every value is a number, a text, a list of
 * texts or null. Lists of names and codes run side by side, an unknown code being an empty text.
 */
public final class EventColumns {
  /** The columns in order; a header is due even where there is no event to take it from. */
  private static final List<String> NAMES =
      List.of(
          "event_id",
          "event_type",
          "mode",
          "acled_event_type",
          "acled_sub_event_type",
          "date_from",
          "date_to",
          "date_precision",
          "place",
          "country",
          "admin1",
          "admin2",
          "latitude",
          "longitude",
          "radius_m",
          "geo_precision",
          "actors",
          "actor_codes",
          "recipients",
          "recipient_codes",
          "killed_low",
          "killed_best",
          "killed_high",
          "injured_low",
          "injured_best",
          "injured_high",
          "status",
          "reports",
          "copies",
          "origins",
          "claimants",
          "sources",
          "urls",
          "report_ids",
          "claim_ids",
          "quote",
          "first_seen",
          "revision");

  private EventColumns() {}

  /** Returns the names of all columns in order. */
  public static List<String> names() {
    return NAMES;
  }

  /** Returns the names and values in the order of the columns; every event has every name. */
  public static ObjectNode of(ExportedEvent exported) {
    Event event = exported.event();
    ObjectNode whole = EventJson.of(exported);
    ObjectNode row = Nodes.object();
    take(
        row,
        whole,
        "event_id",
        "event_type",
        "mode",
        "acled_event_type",
        "acled_sub_event_type",
        "date_from",
        "date_to",
        "date_precision");
    putPlace(row, whole.path("place"));
    putParties(row, "actor", event.actors());
    putParties(row, "recipient", event.recipients());
    putToll(row, "killed", event.killed());
    putToll(row, "injured", event.injured());
    take(row, whole, "status", "reports", "copies", "origins");
    putEvidence(row, event.claims());
    take(row, whole, "first_seen", "revision");
    return row;
  }

  private static void take(ObjectNode row, JsonNode from, String... names) {
    for (String name : names) {
      row.set(name, from.get(name));
    }
  }

  private static void putPlace(ObjectNode row, JsonNode place) {
    row.set("place", place.get("name"));
    take(
        row,
        place,
        "country",
        "admin1",
        "admin2",
        "latitude",
        "longitude",
        "radius_m",
        "geo_precision");
  }

  private static void putParties(ObjectNode row, String role, List<Party> parties) {
    row.set(role + "s", Nodes.texts(parties.stream().map(Party::name).toList()));
    row.set(role + "_codes", Nodes.texts(parties.stream().map(EventColumns::code).toList()));
  }

  private static String code(Party party) {
    return party.code() == null ? "" : party.code();
  }

  private static void putToll(ObjectNode row, String of, Event.@Nullable Toll toll) {
    row.put(of + "_low", toll == null ? null : (Integer) toll.low());
    row.put(of + "_best", toll == null ? null : toll.best());
    row.put(of + "_high", toll == null ? null : (Integer) toll.high());
  }

  private static void putEvidence(ObjectNode row, List<Evidence> claims) {
    row.set("claimants", distinct(claims, claim -> claim.claimants().stream()));
    row.set("sources", distinct(claims, claim -> Stream.ofNullable(claim.source())));
    row.set("urls", distinct(claims, claim -> Stream.ofNullable(claim.url())));
    row.set("report_ids", distinct(claims, claim -> Stream.of(claim.reportId())));
    row.set("claim_ids", distinct(claims, claim -> Stream.of(claim.claimId())));
    row.put("quote", ShortQuote.of(claims.get(0).quote()));
  }

  private static ArrayNode distinct(
      List<Evidence> claims, Function<Evidence, Stream<String>> values) {
    return Nodes.texts(claims.stream().flatMap(values).distinct().toList());
  }
}
