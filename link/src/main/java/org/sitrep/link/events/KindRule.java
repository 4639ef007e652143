package org.sitrep.link.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Claim;

/** Tells whether two claims tell of the same kind of act. */
final class KindRule {
  /** Sub-event types of ACLED's layout that name no means, or whose means reports confuse. */
  private static final Set<String> GENERIC = Set.of("Attack", "Armed clash");

  private static final Set<String> FROM_AFAR =
      Set.of("Air/drone strike", "Shelling/artillery/missile attack", "Attack");

  /** Whatever goes off is told as a bomb, a blast or a strike by those who saw only the harm. */
  private static final Set<String> EXPLOSIONS =
      Set.of(
          "Air/drone strike",
          "Shelling/artillery/missile attack",
          "Suicide bomb",
          "Remote explosive/landmine/IED",
          "Grenade");

  /** Who takes a place decides between these, and the sides are compared by a rule of their own. */
  private static final Set<String> TAKINGS =
      Set.of(
          "Government regains territory",
          "Non-state actor overtakes territory",
          "Non-violent transfer of territory");

  private static final Set<String> PLAIN_PROTEST =
      Set.of("Peaceful protest", "Protest with intervention", "Excessive force against protesters");

  private KindRule() {}

  /** Returns how the kinds stand to each other. */
  static Relation relation(Claim one, Claim other) {
    if (one.type() != other.type()) {
      return Relation.APART;
    }
    Relation layout = subTypes(one.acledSubEventType(), other.acledSubEventType());
    if (layout == Relation.APART && one.mode() != null && one.mode().equals(other.mode())) {
      return Relation.WITHIN;
    }
    if (layout != Relation.UNKNOWN) {
      return layout;
    }
    if (one.mode() == null || other.mode() == null) {
      return one.mode() == null && other.mode() == null ? Relation.SAME : Relation.WITHIN;
    }
    return one.mode().equals(other.mode()) ? Relation.SAME : Relation.APART;
  }

  private static Relation subTypes(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return Relation.UNKNOWN;
    }
    if (one.equals(other)) {
      return Relation.SAME;
    }
    boolean fits =
        GENERIC.contains(one)
            || GENERIC.contains(other)
            || (FROM_AFAR.contains(one) && FROM_AFAR.contains(other))
            || (EXPLOSIONS.contains(one) && EXPLOSIONS.contains(other))
            || (TAKINGS.contains(one) && TAKINGS.contains(other))
            || (PLAIN_PROTEST.contains(one) && PLAIN_PROTEST.contains(other));
    return fits ? Relation.WITHIN : Relation.APART;
  }

  /** Returns whether both name means, and not the same: a bomb on a road and one from the air. */
  static boolean meansDiffer(Claim one, Claim other) {
    String first = one.acledSubEventType();
    String second = other.acledSubEventType();
    return first != null
        && second != null
        && !first.equals(second)
        && EXPLOSIONS.contains(first)
        && EXPLOSIONS.contains(second)
        && !(FROM_AFAR.contains(first) && FROM_AFAR.contains(second));
  }

  /** Returns whether both are of the same sub-event type: an agreement, not any words. */
  static boolean layoutNames(Claim one, Claim other) {
    return one.acledSubEventType() != null
        && one.acledSubEventType().equals(other.acledSubEventType());
  }

  /** Returns whether the claim tells of a fight, in which either side may be told as acting. */
  static boolean mutual(Claim claim) {
    return "Armed clash".equals(claim.acledSubEventType());
  }

  /** Returns whether the sub-event type of a claim tells more than that there was an attack. */
  static boolean namesMeans(Claim claim) {
    String subType = claim.acledSubEventType();
    return subType != null && !GENERIC.contains(subType);
  }

  /** Returns what was found, in words. */
  static String says(Claim one, Claim other) {
    String first = words(one);
    String second = words(other);
    return switch (relation(one, other)) {
      case SAME -> "both " + first;
      case NEAR, WITHIN, UNKNOWN -> first + " and " + second + " may be the same act";
      case APART -> first + " is another act than " + second;
    };
  }

  private static String words(Claim claim) {
    String type = claim.type().name();
    return claim.acledSubEventType() != null
        ? type + " (" + claim.acledSubEventType() + ")"
        : claim.mode() != null ? type + " " + claim.mode() : type;
  }
}
