package org.sitrep.write.situation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.model.Event;
import org.sitrep.model.EventType;

/**
 * Tells which events concern relief: access and aid, people on the move, and harm to those who help
 * or heal. Rests on PLOVER's types, modes, contexts and sectors and, for what is restricted or
 * withheld, on the words of the quotes.
 */
final class Relief {
  private static final Set<String> CONTEXTS =
      Set.of("human_security", "health", "asylum", "migration");

  private static final Pattern HELP =
      Pattern.compile(
          "\\b(hospitals?|clinics?|ambulances?|medics?|paramedics?|doctors?|nurses?|aid workers?"
              + "|humanitarian workers?|rescue workers?|rescuers|civil defen[cs]e|white helmets"
              + "|aid convoys?|Red Cross|Red Crescent|displacement camps?|refugee camps?)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RELIEF =
      Pattern.compile(
          "\\b(humanitarian|convoys?|hospitals?|clinics?|ambulances?|aid (?:workers?|agenc|trucks?)"
              + "|relief|food|medicines?|water|siege|besieged|displaced|fled|flee(?:ing)?"
              + "|refugees?|evacuat\\w+|shelters?|camps?|crossings?|Red Cross|Red Crescent)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> ACCESS =
      Set.of("RETREAT access", "COERCE restrict", "COERCE withhold", "COERCE deport");

  private final Reports reports;

  Relief(Reports reports) {
    this.reports = reports;
  }

  boolean concerns(Event event) {
    boolean military = reports.inContext(event, Set.of("military"));
    if (event.type() == EventType.AID) {
      return !military && isTold(event);
    }
    String kind = event.type() + " " + event.mode();
    return (ACCESS.contains(kind) && isTold(event))
        || harmsHelp(event)
        || (event.type() != EventType.ASSAULT
            && reports.inContext(event, CONTEXTS)
            && isTold(event));
  }

  /** Codes are no guide: a rights group that is quoted on an attack was not hit by it. */
  private static boolean harmsHelp(Event event) {
    return event.type() == EventType.ASSAULT
        && quotes(event).anyMatch(quote -> HELP.matcher(quote).find());
  }

  private static boolean isTold(Event event) {
    return quotes(event).anyMatch(quote -> RELIEF.matcher(quote).find());
  }

  /** Returns whether a sentence itself tells of relief. */
  static boolean tells(String quote) {
    return RELIEF.matcher(quote).find() || HELP.matcher(quote).find();
  }

  private static Stream<String> quotes(Event event) {
    return event.claims().stream()
        .filter(claim -> !Citations.namesOtherYear(event, claim))
        .map(Event.Evidence::quote);
  }

  List<Event> of(List<Event> events) {
    return events.stream().filter(this::concerns).toList();
  }
}
