package org.sitrep.write.layout;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ActorMention;
import org.sitrep.model.Event;

/**
 * The parts of an actor code.
 *
 * @param country ISO 3166-1 alpha-3, or null
 * @param body IGO, NGO, IMG ... where the actor is of no country, or null
 * @param sector PLOVER 2.0 sector, or null
 */
record PartyCode(@Nullable String country, @Nullable String body, @Nullable String sector) {
  private static final int PART = 3;

  /** PLOVER 2.0's codes of those who belong to no country. */
  private static final Set<String> BODIES =
      Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC", "NGM");

  private static final PartyCode UNKNOWN = new PartyCode(null, null, null);

  /** Returns the code of a party; a report that names it may tell a sector that the code hides. */
  static PartyCode of(Event.Party party, Testimony told) {
    PartyCode code = of(party.code());
    String sector = code.sector();
    return new PartyCode(
        code.country(), code.body(), sector == null ? sectorTold(party, told) : sector);
  }

  /** Returns the parts of a code such as SYRMIL, IGOAFU or CVL. */
  static PartyCode of(@Nullable String code) {
    if (code == null || code.length() < PART) {
      return UNKNOWN;
    }
    String first = code.substring(0, PART);
    String second = code.length() < 2 * PART ? null : code.substring(PART, 2 * PART);
    if (BODIES.contains(first)) {
      return new PartyCode(null, first, null);
    }
    return Country.of(first) == null
        ? new PartyCode(null, null, first)
        : new PartyCode(first, null, second);
  }

  private static @Nullable String sectorTold(Event.Party party, Testimony told) {
    return told.tellings().stream()
        .filter(telling -> telling.report() != null)
        .flatMap(telling -> telling.report().actors().stream())
        .map(ActorMention::actor)
        .filter(a -> party.code() != null && party.code().equals(a.code()) && a.sector() != null)
        .map(a -> String.valueOf(a.sector()))
        .findFirst()
        .orElse(null);
  }

  /** Returns what kind of party this is. */
  Standing standing() {
    if ("IGO".equals(body) || "UNO".equals(body) || "EUR".equals(body)) {
      return Standing.INTERNATIONAL;
    }
    return "NGO".equals(body) ? Standing.CIVILIANS : Standing.of(sector);
  }

  /** Who a party is, as far as layouts ask. */
  enum Standing {
    STATE,
    REBELS,
    MILITIA,
    CIVILIANS,
    INTERNATIONAL,
    UNKNOWN;

    private static Standing of(@Nullable String sector) {
      return switch (sector == null ? "" : sector) {
        case "GOV", "MIL", "COP", "SPY", "JUD", "LEG" -> STATE;
        case "REB" -> REBELS;
        case "PRM", "UAF", "CRM" -> MILITIA;
        case "CVL", "AGR", "BUS", "EDU", "JRN", "LAB", "MED", "REF", "REL", "SOC", "NGO" ->
            CIVILIANS;
        case "IGO" -> INTERNATIONAL;
        default -> UNKNOWN;
      };
    }

    /** Returns whether such a party bears arms in its own name. */
    boolean armed() {
      return this == STATE || this == REBELS || this == MILITIA;
    }
  }
}
