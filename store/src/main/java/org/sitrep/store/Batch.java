package org.sitrep.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows that wait to be written together, which saves a journey to the database for each. Statements
 * run in the order in which each first came, one before all others. For one transaction.
 */
final class Batch {
  private static final int TOGETHER = 4_000;

  private final Database database;
  private final Map<String, List<@Nullable Object[]>> waiting = new LinkedHashMap<>();
  private int rows;

  /**
   * Begins with nothing.
   *
   * @param first the statement whose rows all others depend on
   */
  Batch(Database database, String first) {
    this.database = database;
    waiting.put(first, new ArrayList<>());
  }

  /** Writes the row some time before {@link #flush} returns. */
  void add(String sql, @Nullable Object... values) {
    waiting.computeIfAbsent(sql, unseen -> new ArrayList<>()).add(values);
    rows++;
  }

  /** Writes what waits if it is much; to be called where no row depends on one to come. */
  void flushIfFull() {
    if (rows >= TOGETHER) {
      flush();
    }
  }

  /** Writes all that waits. */
  void flush() {
    waiting.forEach(
        (sql, values) -> {
          if (!values.isEmpty()) {
            database.updateMany(sql, values);
            values.clear();
          }
        });
    rows = 0;
  }
}
