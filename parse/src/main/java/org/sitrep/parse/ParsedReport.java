package org.sitrep.parse;

import java.util.List;
import org.sitrep.model.Report;

/**
 * A report with its sentences.
 *
 * @param report the report
 * @param sentences its sentences, in order of the text
 */
public record ParsedReport(Report report, List<ParsedSentence> sentences) {
  public ParsedReport {
    sentences = List.copyOf(sentences);
  }

  /** Returns the text of the report, into which every offset points. */
  public String text() {
    return report.text();
  }
}
