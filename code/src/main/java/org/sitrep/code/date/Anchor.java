package org.sitrep.code.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateAnchor;

/**
 * The day from which "yesterday" and "Monday" are counted.
 *
 * @param day that day, or null where nothing tells it
 * @param kind how it is known; {@link DateAnchor#NONE} exactly where there is no day
 */
public record Anchor(@Nullable LocalDate day, DateAnchor kind) {
  /** Nothing to count from. */
  public static final Anchor NONE = new Anchor(null, DateAnchor.NONE);

  public Anchor {
    if ((day == null) != (kind == DateAnchor.NONE)) {
      throw new IllegalArgumentException("No anchor: " + day + ", " + kind);
    }
  }

  /** Returns the anchor of a report that prints this date, or none where it is null. */
  public static Anchor published(@Nullable LocalDate day) {
    return day == null ? NONE : new Anchor(day, DateAnchor.PUBLISHED);
  }
}
