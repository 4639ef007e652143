package org.sitrep.write.layout;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows from type and sub-type of an event in the ACLED layout. */
final class AcledKinds {
  static final String VIOLENCE = "Political violence";
  static final String DEMONSTRATIONS = "Demonstrations";
  private static final String STRATEGIC = "Strategic developments";

  private static final Set<String> VIOLENT =
      Set.of("Battles", "Explosions/Remote violence", "Violence against civilians");

  private AcledKinds() {}

  /** Returns the disorder type. */
  static String disorder(String type, String subType) {
    if (subType.equals("Excessive force against protesters")) {
      return VIOLENCE + "; " + DEMONSTRATIONS;
    }
    if (VIOLENT.contains(type) || subType.equals("Mob violence")) {
      return VIOLENCE;
    }
    return type.equals(STRATEGIC) ? STRATEGIC : DEMONSTRATIONS;
  }

  /** Returns whether civilians were the target, as far as type and sides tell. */
  static boolean targetsCivilians(String type, String subType, AcledSides sides) {
    boolean against = sides.second() != null && sides.second().inter() == Inter.CIVILIANS;
    return type.equals("Violence against civilians")
        || subType.equals("Excessive force against protesters")
        || (against && (type.equals("Explosions/Remote violence") || type.equals("Riots")));
  }

  /** Returns the time precision for so many days, or null where the layout has none. */
  static @Nullable Integer timePrecision(long days) {
    if (days > Days.MONTH) {
      return null;
    }
    return days == 1 ? 1 : days <= Days.WEEK ? 2 : 3;
  }
}
