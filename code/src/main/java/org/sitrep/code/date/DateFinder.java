package org.sitrep.code.date;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.DateMention;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;

/**
 * Finds the time expressions of reports and places them in the calendar. Durations ("for three
 * days") and sets ("every Monday") are no dates and are passed over. Stateless; safe to share
 * between threads.
 */
public final class DateFinder {
  /**
   * Returns the time expressions of a report in order of the text, none placed yet. "From 3 May to
   * 8 June" gives the range and each of its ends; the range stands first.
   */
  public List<TimeExpression> find(ParsedReport report) {
    List<TimeExpression> found = new ArrayList<>();
    for (ParsedSentence sentence : report.sentences()) {
      found.addAll(new Joining(report.text(), sentence).join(Scan.of(report.text(), sentence)));
    }
    return found;
  }

  /**
   * Returns the expressions with the days they stand for, in the same order and number. A weekday
   * or a date without a year is counted from the anchor, in a history and near another past date
   * from the story; where there is nothing to count from, the mention has no days.
   *
   * @param found what {@link #find} gave for this report
   */
  public List<DateMention> resolve(ParsedReport report, List<TimeExpression> found, Anchor anchor) {
    Narration narration = Narration.of(found, anchor);
    return new DateResolver(report, anchor, narration, Narration.period(found)).resolve(found);
  }
}
