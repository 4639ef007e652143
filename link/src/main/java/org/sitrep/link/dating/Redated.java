package org.sitrep.link.dating;

import org.sitrep.model.CodedReport;
import org.sitrep.model.Dating;

/** A coded report with another dating, and all else as it was. */
final class Redated {
  private Redated() {}

  static CodedReport of(CodedReport report, Dating dating) {
    return new CodedReport(
        report.report(),
        dating,
        report.sentences(),
        report.places(),
        report.dates(),
        report.actors(),
        report.attributions(),
        report.claims(),
        report.incidents(),
        report.control(),
        report.tempo(),
        report.relations(),
        report.skipped());
  }
}
