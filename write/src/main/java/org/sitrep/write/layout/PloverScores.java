package org.sitrep.write.layout;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EventType;
import org.sitrep.write.table.KnownTable;

/** PLOVER 2.0's scores of conflict and cooperation, -10 to 10 (manual, draft of 2024-02-04). */
final class PloverScores {
  private static final Map<String, Double> SCORES = read();

  private PloverScores() {}

  /** Returns the score of a mode, or of its type where the manual gives the mode none. */
  static @Nullable Double of(EventType type, @Nullable String mode) {
    Double ofType = SCORES.get(type.name() + "\t");
    return mode == null ? ofType : SCORES.getOrDefault(type.name() + "\t" + mode, ofType);
  }

  private static Map<String, Double> read() {
    Map<String, Double> scores = new HashMap<>();
    for (Map<String, String> row : KnownTable.rows(PloverScores.class, "plover-scores.tsv")) {
      scores.put(
          row.get("event_type") + "\t" + row.get("mode"),
          Double.valueOf(String.valueOf(row.get("score"))));
    }
    return scores;
  }
}
