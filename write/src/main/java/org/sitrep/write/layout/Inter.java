package org.sitrep.write.layout;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of actors of the ACLED layout, in the order of their former numbers 1 to 8. */
enum Inter {
  STATE("State forces"),
  REBELS("Rebel group"),
  MILITIA("Political militia"),
  IDENTITY("Identity militia"),
  RIOTERS("Rioters"),
  PROTESTERS("Protesters"),
  CIVILIANS("Civilians"),
  EXTERNAL("External/Other forces");

  private final String words;

  Inter(String words) {
    this.words = words;
  }

  /** Returns the kind as the layout prints it. */
  String words() {
    return words;
  }

  /**
   * Returns the kind of a party at a place, or null where its code does not settle it. A state's
   * forces count as external outside their own country. Identity militias cannot be told from
   * others by a code.
   */
  static @Nullable Inter of(PartyCode code, @Nullable String countryOfEvent) {
    return switch (code.standing()) {
      case STATE ->
          code.country() == null || code.country().equals(countryOfEvent) ? STATE : EXTERNAL;
      case REBELS -> REBELS;
      case MILITIA -> MILITIA;
      case CIVILIANS -> CIVILIANS;
      case INTERNATIONAL -> EXTERNAL;
      case UNKNOWN -> null;
    };
  }

  /** Returns the words for two kinds, the lower number first, or null where one is not known. */
  static @Nullable String interaction(@Nullable Inter one, @Nullable Inter other) {
    if (one == null || other == null) {
      return null;
    }
    return Stream.of(one, other).sorted().map(Inter::words).reduce((a, b) -> a + "-" + b).get();
  }
}
