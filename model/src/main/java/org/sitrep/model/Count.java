package org.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of people as a report gives it.
 *
 * @param low the least number told
 * @param best the number most plainly told, or null
 * @param high the greatest number told, or null where the report sets no upper end
 * @param quote the words it rests on
 * @param bySide the parts told of one side each
 */
public record Count(
    int low, @Nullable Integer best, @Nullable Integer high, Quote quote, List<SideCount> bySide) {
  public Count {
    if (low < 0 || (high != null && high < low) || (best != null && best < low)) {
      throw new IllegalArgumentException("Not a count: " + low + ", " + best + ", " + high);
    }
    bySide = List.copyOf(bySide);
  }
}
