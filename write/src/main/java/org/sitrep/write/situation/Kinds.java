package org.sitrep.write.situation;

import java.util.Locale;
import java.util.Map;
import org.sitrep.model.Event;
import org.sitrep.model.EventType;

/** What kinds of events are called, in words that take no side. */
final class Kinds {
  private static final Map<String, String> OF_MODE =
      Map.ofEntries(
          Map.entry("CONSULT visit", "visit"),
          Map.entry("CONSULT phone", "telephone call"),
          Map.entry("RETREAT withdraw", "withdrawal"),
          Map.entry("RETREAT release", "release"),
          Map.entry("RETREAT disarm", "disarmament"),
          Map.entry("RETREAT ceasefire", "ceasefire"),
          Map.entry("RETREAT access", "access granted"),
          Map.entry("RETREAT resign", "resignation"),
          Map.entry("ACCUSE investigate", "investigation"),
          Map.entry("PROTEST strike", "strike"),
          Map.entry("PROTEST boycott", "boycott"),
          Map.entry("COERCE seize", "seizure"),
          Map.entry("COERCE restrict", "restriction"),
          Map.entry("COERCE curfew", "curfew"),
          Map.entry("COERCE arrest", "arrest"),
          Map.entry("COERCE deport", "expulsion or displacement"),
          Map.entry("COERCE withhold", "withholding"),
          Map.entry("COERCE cyber", "cyber attack"),
          Map.entry("ASSAULT abduct", "abduction"),
          Map.entry("ASSAULT beat", "beating"),
          Map.entry("ASSAULT torture", "torture"),
          Map.entry("ASSAULT sexual", "sexual violence"),
          Map.entry("ASSAULT destroy", "destruction"),
          Map.entry("ASSAULT firearms", "shooting"),
          Map.entry("ASSAULT explosives", "explosion"),
          Map.entry("ASSAULT aerial", "air strike"),
          Map.entry("ASSAULT drone", "drone strike"),
          Map.entry("ASSAULT heavy-weapons", "shelling or missile attack"));

  private Kinds() {}

  /** Returns the kind, lower case unless it begins with a name. */
  static String of(Event event) {
    String layout = event.acledSubEventType();
    if (layout != null && event.type().quad() == 4 && !layout.equals("Other")) {
      return layout.substring(0, 1).toLowerCase(Locale.ROOT) + layout.substring(1);
    }
    String named = OF_MODE.get(event.type() + " " + event.mode());
    return named == null ? ofType(event.type()) : named;
  }

  private static String ofType(EventType type) {
    return switch (type) {
      case AGREE -> "agreement or promise";
      case CONSULT -> "talks";
      case SUPPORT -> "expression of support";
      case CONCEDE -> "concession";
      case COOPERATE -> "cooperation";
      case AID -> "aid";
      case RETREAT -> "yielding";
      case REQUEST -> "demand or request";
      case ACCUSE -> "criticism or accusation";
      case REJECT -> "refusal";
      case THREATEN -> "threat or warning";
      case PROTEST -> "protest";
      case SANCTION -> "sanction";
      case MOBILIZE -> "mobilisation";
      case COERCE -> "coercion";
      case ASSAULT -> "attack";
    };
  }

  /** Returns the word that joins the recipients to the kind. */
  static String toward(EventType type) {
    return switch (type) {
      case ASSAULT, COERCE, ACCUSE, THREATEN, SANCTION, PROTEST, MOBILIZE -> "against";
      case CONSULT, AGREE, COOPERATE -> "with";
      case RETREAT -> "towards";
      default -> "to";
    };
  }

  /** Returns whether an event changes who holds ground. */
  static boolean isOfGround(Event event) {
    String layout = event.acledSubEventType();
    return layout != null && layout.contains("territory");
  }
}
