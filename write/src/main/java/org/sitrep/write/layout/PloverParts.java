package org.sitrep.write.layout;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Count;
import org.sitrep.model.Event;
import org.sitrep.model.Place;
import org.sitrep.write.Nodes;

/** The objects inside a PLOVER record. What we do not know is not there. */
final class PloverParts {
  private PloverParts() {}

  /** Returns an actor or a recipient. */
  static ObjectNode entity(Event.Party party, Testimony told) {
    PartyCode code = PartyCode.of(party, told);
    ObjectNode node = Nodes.object();
    putKnown(node, "code", code.country() == null ? code.body() : code.country());
    putKnown(node, "sector", code.sector());
    putKnown(node, "entity_text", Words.of(party, told));
    return node.put("identifier_text", party.name());
  }

  /** Returns a location; resolution 5 within a town, 4 town, 3 district, 2 province, 1 country. */
  static ObjectNode location(Place place, Testimony told) {
    ObjectNode node = Nodes.object();
    putKnown(node, "extracted_place", Words.of(place, told));
    node.put("resolved_place", place.name());
    if (place.geonamesId() != null) {
      node.put("geonameid", place.geonamesId());
    }
    if (place.latitude() != null && place.longitude() != null) {
      node.put("lat", Nodes.rounded(place.latitude())).put("lon", Nodes.rounded(place.longitude()));
    }
    putUnits(node, place);
    putKnown(node, "feature_code", place.feature());
    return node.put("resolution", resolution(place));
  }

  private static void putUnits(ObjectNode node, Place place) {
    putKnown(node, "city", place.isArea() ? null : place.name());
    putKnown(node, "district", place.admin2());
    putKnown(node, "province", place.admin1());
    Country country = Country.of(place.country());
    putKnown(node, "country", country == null ? null : country.name());
    putKnown(node, "country_code", place.country());
  }

  private static int resolution(Place place) {
    if (place.isCountry()) {
      return 1;
    }
    return switch (Objects.requireNonNullElse(place.feature(), "")) {
      case "ADM1", "RGN" -> 2;
      case "ADM2", "ADM3", "ADM4" -> 3;
      case "PPLX" -> 5;
      default -> UcdpPlace.precision(place) <= 2 ? 4 : 3;
    };
  }

  /** Returns how many were killed, injured and arrested; the lowest where no number is agreed. */
  static ObjectNode counts(Testimony told) {
    ObjectNode node = Nodes.object();
    putToll(node, "dead", told.event().killed());
    putToll(node, "injured", told.event().injured());
    told.ofClaims(claim -> claim.detained()).stream()
        .mapToInt(Count::low)
        .min()
        .ifPresent(least -> node.put("arrested", least));
    return node;
  }

  private static void putToll(ObjectNode node, String name, Event.@Nullable Toll toll) {
    if (toll != null) {
      node.put(name, toll.best() == null ? toll.low() : toll.best());
      node.put(name + "_low", toll.low()).put(name + "_high", toll.high());
    }
  }

  private static void putKnown(ObjectNode node, String name, @Nullable String value) {
    if (value != null) {
      node.put(name, value);
    }
  }
}
