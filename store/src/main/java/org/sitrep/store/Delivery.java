package org.sitrep.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Edition;

/**
 * What was read of a file and is to be kept together.
 *
 * @param arrivals the reports, in the order of the file
 * @param notices the reports that their publishers take back, by id
 * @param upTo how far the file was read, the reports and copies of this delivery met with, but not
 *     yet counted among its copies where the store has them; or null where nothing is remembered
 */
public record Delivery(
    List<Arrival> arrivals, Map<String, Edition> notices, @Nullable Bookmark upTo) {
  public Delivery {
    arrivals = List.copyOf(arrivals);
    notices = Map.copyOf(notices);
  }
}
