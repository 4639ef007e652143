package org.sitrep.code.dating;

import org.sitrep.code.codebook.Codebook;
import org.sitrep.model.Dating;
import org.sitrep.model.Moment;
import org.sitrep.parse.ParsedReport;

/** Tmp. */
public final class OfficeDater {
  /** Tmp. */
  public OfficeDater(Codebook codebook) {}

  /** Tmp. */
  public Dating date(ParsedReport report) {
    Moment m = report.report().published();
    return Dating.unbounded(m == null ? null : m.day());
  }
}
