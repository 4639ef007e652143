package org.sitrep.read;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Report;

/** Sees to it that no two different reports of one run have the same id. */
final class Names {
  /** The ids that were given, with the other id of whoever has each, which tells its content. */
  private final Map<String, String> holders = new HashMap<>();

  /** Returns the report, under its other id where another content has its own already. */
  Found.Text named(Found.Text text) {
    Report report = text.report();
    if (text.edition() != null || report.id().equals(text.otherId())) {
      return text;
    }
    @Nullable String holder = holders.putIfAbsent(report.id(), text.otherId());
    return holder == null || holder.equals(text.otherId())
        ? text
        : new Found.Text(report.named(text.otherId()), text.otherId(), null);
  }
}
