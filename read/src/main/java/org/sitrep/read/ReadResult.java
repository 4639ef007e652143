package org.sitrep.read;

import java.util.List;
import org.sitrep.model.Report;

/**
 * What came of reading: everything that was read is either kept or refused.
 *
 * @param reports what was kept, in the order of the files
 * @param refusals what was refused, in the order of the files
 */
public record ReadResult(List<Report> reports, List<Refusal> refusals) {
  public ReadResult {
    reports = List.copyOf(reports);
    refusals = List.copyOf(refusals);
  }

  /** Returns how many reports were met with: those kept and those refused. */
  public int read() {
    return reports.size() + refusals.size();
  }
}
