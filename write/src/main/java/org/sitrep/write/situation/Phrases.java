package org.sitrep.write.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Party;
import org.sitrep.model.Event.Toll;
import org.sitrep.model.EventStatus;
import org.sitrep.model.EventType;
import org.sitrep.model.Place;

/** Builds words from the named fields of an event. */
final class Phrases {
  /** More parties than these are summed up. */
  private static final int NAMED = 3;

  private Phrases() {}

  /** Returns the day and the place, as in "3 December 2031, Old Brenna (Westmark)". */
  static String lead(Event event) {
    return when(event.range()) + ", " + where(event.place());
  }

  static String when(@Nullable DateRange days) {
    return days == null ? "day not told" : Wording.days(days);
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

  /** Returns who did what to whom, as in "air strike by A against B", without a capital. */
  static String act(Event event) {
    StringBuilder words = new StringBuilder(Kinds.of(event));
    String actors = parties(event.actors());
    String recipients = parties(othersThan(event.actors(), event.recipients()));
    if (event.type() == EventType.ASSAULT && actors.isEmpty()) {
      words.append(", by whom is not told");
    } else if (!actors.isEmpty()) {
      words.append(" by ").append(actors);
    }
    if (!recipients.isEmpty()) {
      words.append(event.type() == EventType.ASSAULT && actors.isEmpty() ? ", " : " ");
      words.append(Kinds.toward(event.type())).append(' ').append(recipients);
    }
    return words.toString();
  }

  private static List<Party> othersThan(List<Party> actors, List<Party> recipients) {
    List<String> named = actors.stream().map(party -> plain(party.name())).toList();
    return recipients.stream().filter(party -> !named.contains(plain(party.name()))).toList();
  }

  private static String parties(List<Party> parties) {
    List<String> names = names(parties);
    if (names.size() <= NAMED) {
      return Wording.and(names);
    }
    return String.join(", ", names.subList(0, NAMED)) + " and others";
  }

  /** Returns the names, each once however it is spelled. */
  private static List<String> names(List<Party> parties) {
    List<String> names = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (Party party : parties) {
      String name = Wording.oneLine(party.name());
      if (!name.isEmpty() && !seen.contains(plain(name))) {
        seen.add(plain(name));
        names.add(name);
      }
    }
    return names;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT);
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

  /** Returns what parts an event from others that look the same to a reader. */
  static String likeness(Event event) {
    return Objects.toString(event.range())
        + (event.place() == null ? "" : event.place().name())
        + Kinds.of(event);
  }
}
