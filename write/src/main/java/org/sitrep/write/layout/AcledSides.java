package org.sitrep.write.layout;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Party;
import org.sitrep.model.EventType;

/**
 * The two sides of an event as the ACLED layout names them. Which stands first says nothing of
 * guilt. Crowds and civilians go by the layout's general names, with the names that reports give
 * them as associated actors; who is not known is an unidentified armed group in an act of violence,
 * and empty elsewhere.
 *
 * @param first the first side
 * @param second the second side, or null where one side acts alone
 */
record AcledSides(Side first, @Nullable Side second) {
  private static final Set<String> AGAINST_CROWDS =
      Set.of("Excessive force against protesters", "Protest with intervention");

  /**
   * A side.
   *
   * @param name of the side, or an empty text
   * @param associated the others that stand with it
   * @param inter its kind, or null
   */
  record Side(String name, List<String> associated, @Nullable Inter inter) {
    private static final Side UNKNOWN = new Side("", List.of(), null);
  }

  static AcledSides of(Testimony told, String iso3) {
    Event event = told.event();
    String type = String.valueOf(event.acledEventType());
    if (type.equals("Protests") || type.equals("Riots")) {
      return crowd(told, type, iso3);
    }
    List<Party> actors = event.actors();
    List<Party> recipients = event.recipients();
    if (type.equals("Battles") && recipients.isEmpty() && actors.size() > 1) {
      // "A and B clashed": PLOVER has both as actors.
      recipients = actors.subList(1, actors.size());
      actors = actors.subList(0, 1);
    }
    Side first = actors.isEmpty() ? unidentified(type, iso3) : side(actors, told, iso3);
    if (type.equals("Violence against civilians")) {
      return new AcledSides(first, general("Civilians", Inter.CIVILIANS, recipients, iso3));
    }
    return new AcledSides(first, recipients.isEmpty() ? null : side(recipients, told, iso3));
  }

  private static AcledSides crowd(Testimony told, String type, String iso3) {
    Event event = told.event();
    boolean crowdActs = event.type() == EventType.PROTEST || type.equals("Riots");
    List<Party> crowd = crowdActs ? event.actors() : event.recipients();
    List<Party> others = crowdActs ? event.recipients() : event.actors();
    boolean takesPart =
        type.equals("Riots") || AGAINST_CROWDS.contains(String.valueOf(event.acledSubEventType()));
    Side first =
        type.equals("Riots")
            ? general("Rioters", Inter.RIOTERS, crowd, iso3)
            : general("Protesters", Inter.PROTESTERS, crowd, iso3);
    return new AcledSides(first, takesPart && !others.isEmpty() ? side(others, told, iso3) : null);
  }

  private static Side unidentified(String type, String iso3) {
    return type.equals("Strategic developments")
        ? Side.UNKNOWN
        : new Side(
            "Unidentified Armed Group (" + Country.nameOf(iso3) + ")", List.of(), Inter.MILITIA);
  }

  private static Side side(List<Party> parties, Testimony told, String iso3) {
    Party first = parties.get(0);
    Inter inter = Inter.of(PartyCode.of(first, told), iso3);
    return inter == Inter.CIVILIANS
        ? general("Civilians", inter, parties, iso3)
        : new Side(first.name(), names(parties.subList(1, parties.size())), inter);
  }

  private static Side general(String word, Inter inter, List<Party> parties, String iso3) {
    return new Side(word + " (" + Country.nameOf(iso3) + ")", names(parties), inter);
  }

  private static List<String> names(List<Party> parties) {
    return parties.stream().map(Party::name).distinct().toList();
  }

  /** Returns the kinds of both sides in the words of the layout, or null. */
  @Nullable String interaction() {
    if (second != null) {
      return Inter.interaction(first.inter(), second.inter());
    }
    return first.inter() == null ? null : first.inter().words() + " only";
  }

  /** Joins the names in a cell, as the layout does. */
  static String joined(List<String> names) {
    return names.stream().map(n -> n.replace(';', ',')).collect(Collectors.joining("; "));
  }
}
