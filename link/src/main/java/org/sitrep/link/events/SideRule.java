package org.sitrep.link.events;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Actor;

/** Tells whether two lists of actors may stand for the same side. */
final class SideRule {
  private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG");
  private static final Set<String> ARMED_OPPOSITION = Set.of("REB", "OPP", "PTY");

  /** Sectors of those whom a report does not know: their country is only that of the story. */
  private static final Set<String> UNIDENTIFIED = Set.of("UNK", "UAF", "CVL");

  /**
   * Means without an owner, such as "drones" or "warplanes": their country too is only that of the
   * story. What bears an owner's name begins with a capital: "Russian jets".
   */
  private static final Pattern MEANS =
      Pattern.compile(
          "(\\p{Ll}[\\p{L} -]* )?([Dd]rone|[Jj]et|[Ww]arplane|[Aa]ircraft|[Pp]lane"
              + "|[Hh]elicopter|[Mm]issile|[Rr]ocket|[Aa]rtillery|[Mm]ortar|[Ss]hell|[Bb]omb"
              + "|[Tt]ank|[Gg]un)s?");

  private SideRule() {}

  /** Returns how the sides stand to each other: the nearest of any two actors. */
  static Relation relation(List<Actor> one, List<Actor> other) {
    Relation nearest = Relation.UNKNOWN;
    boolean compared = false;
    for (Actor first : one) {
      for (Actor second : other) {
        Relation relation = relation(first, second);
        if (relation == Relation.SAME) {
          return relation;
        }
        if (relation != Relation.UNKNOWN) {
          nearest =
              relation == Relation.WITHIN || nearest == Relation.WITHIN
                  ? Relation.WITHIN
                  : relation;
          compared = true;
        }
      }
    }
    return compared ? nearest : Relation.UNKNOWN;
  }

  private static Relation relation(Actor one, Actor other) {
    if (one.code() == null || other.code() == null) {
      boolean sameName = one.name() != null && one.name().equalsIgnoreCase(other.name());
      return sameName ? Relation.SAME : Relation.UNKNOWN;
    }
    if (one.code().equals(other.code())) {
      return Relation.SAME;
    }
    if (one.code().startsWith(other.code()) || other.code().startsWith(one.code())) {
      return Relation.WITHIN;
    }
    if (unidentified(one) || unidentified(other)) {
      return Relation.UNKNOWN;
    }
    if (alliance(one) != alliance(other)) {
      return acts(one) && acts(other) ? Relation.UNKNOWN : Relation.APART;
    }
    if (one.country() == null || other.country() == null) {
      return fits(one.sector(), other.sector()) ? Relation.WITHIN : Relation.APART;
    }
    return one.country().equals(other.country()) && fits(one.sector(), other.sector())
        ? Relation.WITHIN
        : Relation.APART;
  }

  private static boolean alliance(Actor actor) {
    return actor.code() != null && actor.code().startsWith("IGO");
  }

  /** An alliance acts through the forces of its members, and either may be named. */
  private static boolean acts(Actor actor) {
    String sector = actor.sector();
    return alliance(actor) || sector == null || STATE.contains(sector);
  }

  static boolean unidentified(Actor actor) {
    String sector = actor.sector();
    return (sector != null && UNIDENTIFIED.contains(sector))
        || (actor.name() != null && MEANS.matcher(actor.name()).matches());
  }

  private static boolean fits(@Nullable String one, @Nullable String other) {
    return one == null
        || other == null
        || one.equals(other)
        || (STATE.contains(one) && STATE.contains(other))
        || (ARMED_OPPOSITION.contains(one) && ARMED_OPPOSITION.contains(other));
  }

  /** Returns what was found, in words; {@code role} names the side. */
  static String says(String role, List<Actor> one, List<Actor> other) {
    String first = words(one);
    String second = words(other);
    return switch (relation(one, other)) {
      case SAME -> role + " in both: " + first;
      case NEAR, WITHIN -> role + " " + first + " and " + second + " may be the same";
      case UNKNOWN -> role + " not known in both";
      case APART -> role + " differ: " + first + " and " + second;
    };
  }

  private static String words(List<Actor> side) {
    return side.stream()
        .map(
            actor ->
                Objects.requireNonNullElse(actor.code(), Objects.toString(actor.name(), "unknown")))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
