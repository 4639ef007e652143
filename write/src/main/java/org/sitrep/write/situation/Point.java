package org.sitrep.write.situation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph or an item of a list.
 *
 * @param lead the words it begins with, such as a day and a place; or null
 * @param statements its sentences; those of a lead cite what the lead names
 */
public record Point(@Nullable String lead, List<Statement> statements) {
  public Point {
    if (statements.isEmpty()) {
      throw new IllegalArgumentException("A point needs a statement: " + lead);
    }
    statements = List.copyOf(statements);
  }

  static Point of(Statement... statements) {
    return new Point(null, List.of(statements));
  }
}
