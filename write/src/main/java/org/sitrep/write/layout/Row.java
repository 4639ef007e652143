package org.sitrep.write.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of a row by their columns; a column that nobody fills stays empty. For one thread. */
final class Row {
  private final Map<String, Object> cells = new HashMap<>();

  /** Fills a cell; null leaves it empty. */
  Row put(String column, @Nullable Object value) {
    if (value != null) {
      cells.put(column, value);
    }
    return this;
  }

  /**
   * Returns the cells in the order of the columns.
   *
   * @throws IllegalArgumentException if a cell was filled that the layout does not have
   */
  List<@Nullable Object> inOrderOf(List<String> columns) {
    if (!columns.containsAll(cells.keySet())) {
      throw new IllegalArgumentException("No such column among " + cells.keySet());
    }
    List<@Nullable Object> values = new ArrayList<>();
    columns.forEach(column -> values.add(cells.get(column)));
    return values;
  }
}
