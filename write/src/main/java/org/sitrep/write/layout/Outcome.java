package org.sitrep.write.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a layout makes of an event.
 *
 * @param rows its rows; none where it is left out
 * @param leftOut why the layout has no room for it, or null
 */
record Outcome(List<Row> rows, @Nullable String leftOut) {
  static Outcome leftOut(String reason) {
    return new Outcome(List.of(), reason);
  }

  static Outcome of(Row row) {
    return new Outcome(List.of(row), null);
  }
}
