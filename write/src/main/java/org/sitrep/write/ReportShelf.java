package org.sitrep.write;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;

/** Where an export finds the reports on which an event stands. */
@FunctionalInterface
public interface ReportShelf {
  /** No report is at hand; what only a report could tell stays empty. */
  ReportShelf EMPTY = id -> null;

  /** Returns the coded report of that id, or null. */
  @Nullable CodedReport report(String id);
}
