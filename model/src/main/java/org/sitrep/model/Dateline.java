package org.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * Where and for which agency a report says it was filed; the place of filing is not the place of
 * the event.
 *
 * @param place the place as printed, or null
 * @param agency the agency credited in the dateline, or null
 */
public record Dateline(@Nullable String place, @Nullable String agency) {
  public Dateline {
    if (place == null && agency == null) {
      throw new IllegalArgumentException("A dateline needs a place or an agency");
    }
  }
}
