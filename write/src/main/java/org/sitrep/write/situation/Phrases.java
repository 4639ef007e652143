package org.sitrep.write.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;
import org.sitrep.model.Event.Toll;
import org.sitrep.model.EventStatus;
import org.sitrep.model.EventType;
import org.sitrep.model.Place;
import org.sitrep.write.situation.Parties.Named;

/** Builds words from the named fields of an event. */
final class Phrases {
  private final Reports reports;
  private final Parties parties;

  Phrases(Reports reports) {
    this.reports = reports;
    this.parties = new Parties(reports);
  }

  /**
   * Returns the day and the place, as in "3 December 2031, Old Brenna (Westmark)"; days that only
   * follow from the dates of reports are told as such.
   */
  String lead(Event event) {
    String when = when(event.range());
    boolean inferred = event.range() != null && !reports.tellsDays(event);
    return (inferred ? "Reported " + when : when) + ", " + where(event.place());
  }

  static String when(@Nullable DateRange days) {
    return days == null ? "Day not told" : Wording.days(days);
  }

  static String where(@Nullable Place place) {
    if (place == null) {
      return "place not told";
    }
    String unit = place.admin1();
    if (place.isCountry()) {
      return place.name() + ", where is not told";
    }
    return unit == null || unit.equals(place.name())
        ? place.name()
        : place.name() + " (" + unit + ")";
  }

  /** Returns what who is told to have done to whom, without a capital. */
  String act(Event event) {
    StringBuilder words = new StringBuilder(Kinds.of(event));
    List<Named> actors = parties.actors(event);
    List<Named> recipients = parties.recipients(event);
    if (!actors.isEmpty()) {
      words.append(by(event, actors)).append(named(actors, event));
    }
    if (!recipients.isEmpty()) {
      words.append(actors.isEmpty() ? " " : ", ");
      words.append(Kinds.toward(event.type())).append(' ');
      words.append(Wording.and(recipients.stream().map(Named::name).toList()));
    }
    if (event.type() == EventType.ASSAULT && actors.isEmpty()) {
      words.append(", by whom is not told");
    }
    return words.toString();
  }

  /**
   * Of several who are named in an act of force, nobody knows here which of them it was. Where only
   * claimants name the one, they are named with it.
   */
  private static String by(Event event, List<Named> actors) {
    if (!isForce(event)) {
      return " by ";
    }
    if (actors.size() > 1) {
      return ", named as acting: ";
    }
    List<Evidence> naming = naming(event, actors.get(0));
    if (naming.stream().anyMatch(claim -> claim.claimants().isEmpty())) {
      return " attributed to ";
    }
    List<String> names =
        naming.stream().flatMap(claim -> named(claim).stream()).distinct().limit(2).toList();
    return " attributed by " + (names.isEmpty() ? "a claimant" : Wording.and(names)) + " to ";
  }

  static boolean isForce(Event event) {
    return event.type() == EventType.ASSAULT || event.type() == EventType.COERCE;
  }

  private static List<Evidence> naming(Event event, Named actor) {
    return event.claims().stream()
        .filter(claim -> actor.claims().contains(claim.claimId()))
        .toList();
  }

  private static List<String> named(Evidence claim) {
    return claim.claimants().stream()
        .filter(name -> !TollSection.PRONOUN.matcher(name.strip()).matches())
        .map(Wording::quoted)
        .toList();
  }

  /** Returns the ids of claims that name those who are told to have used force. */
  List<Set<String>> accusing(Event event) {
    return isForce(event) ? parties.actors(event).stream().map(Named::claims).toList() : List.of();
  }

  /** Where reports name different ones, the number of reports stands beside each. */
  private static String named(List<Named> parties, Event event) {
    if (parties.size() == 1 || event.reports() == 1) {
      return Wording.and(parties.stream().map(Named::name).toList());
    }
    return Wording.and(
        parties.stream()
            .map(each -> each.name() + " (" + Wording.counted(each.reports(), "report") + ")")
            .toList());
  }

  /** Returns a count as in "5 to 12", "at least 5" or "5". */
  static String count(int low, @Nullable Integer high) {
    if (high == null) {
      return "at least " + Wording.number(low);
    }
    return low == high ? Wording.number(low) : Wording.number(low) + " to " + Wording.number(high);
  }

  /** Returns the span of a toll, open at its end where the greatest number told is a least one. */
  static String toll(Toll toll) {
    boolean open =
        toll.by().stream().anyMatch(told -> told.high() == null && told.low() >= toll.high());
    if (toll.low() == toll.high()) {
      return count(toll.low(), open ? null : toll.high());
    }
    return count(toll.low(), toll.high()) + (open ? " or more" : "");
  }

  /** Returns "5 to 12 killed, 20 injured", or null where neither is told. */
  static @Nullable String hurt(Event event) {
    List<String> parts = new ArrayList<>();
    if (event.killed() != null) {
      parts.add(toll(event.killed()) + " killed");
    }
    if (event.injured() != null) {
      parts.add(toll(event.injured()) + " injured");
    }
    return parts.isEmpty() ? null : String.join(", ", parts);
  }

  /** Returns how well an event is borne out, as in "corroborated: 2 origins, 4 reports". */
  static String standing(Event event) {
    String copies =
        event.copies() == 0
            ? ""
            : ", " + Wording.number(event.copies()) + " of them " + copyOrCopies(event.copies());
    return status(event.status())
        + ": "
        + Wording.counted(event.origins(), "origin")
        + ", "
        + Wording.counted(event.reports(), "report")
        + copies;
  }

  private static String copyOrCopies(int count) {
    return count == 1 ? "a copy" : "copies";
  }

  static String status(EventStatus status) {
    return switch (status) {
      case CORROBORATED -> "corroborated";
      case REPORTED -> "reported";
      case CLAIMED -> "claimed by a party to the conflict alone";
      case DISPUTED -> "disputed";
      case DENIED -> "denied";
      case PLANNED -> "announced or expected, not told as done";
      case RETRACTED -> "withdrawn";
    };
  }
}
