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

  private static final Set<String> PLAIN_PROTEST =
      Set.of("Peaceful protest", "Protest with intervention", "Excessive force against protesters");

  private KindRule() {}

  /** Returns how the kinds stand to each other. */
  static Relation relation(Claim one, Claim other) {
    if (one.type() != other.type()) {
      return Relation.APART;
    }
    Relation layout = subTypes(one.acledSubEventType(), other.acledSubEventType());
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
            || (PLAIN_PROTEST.contains(one) && PLAIN_PROTEST.contains(other));
    return fits ? Relation.WITHIN : Relation.APART;
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
