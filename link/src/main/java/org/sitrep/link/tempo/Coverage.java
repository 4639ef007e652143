package org.sitrep.link.tempo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.DateRange;
import org.sitrep.model.Dating;

/**
 * The days that a record covers: from the day of its first report, or from an act no more than a
 * week before it, to the last day on which there was a report or an act. A day inside without an
 * act is a day on which nothing was told, and counts as zero; a day before is not known.
 */
final class Coverage {
  /** A first report tells of the days before it, and may look back further than the record does. */
  private static final int A_WEEK = 7;

  private Coverage() {}

  /** Returns the covered days, or null where there is neither report with a date nor act. */
  static @Nullable DateRange of(Collection<CodedReport> reports, Collection<Action> actions) {
    List<LocalDate> printed =
        reports.stream().map(Coverage::day).filter(Objects::nonNull).sorted().toList();
    List<LocalDate> acted = actions.stream().map(Action::day).sorted().toList();
    LocalDate earliest = printed.isEmpty() ? LocalDate.MIN : printed.get(0).minusDays(A_WEEK);
    List<LocalDate> days =
        Stream.concat(printed.stream(), acted.stream().filter(day -> !day.isBefore(earliest)))
            .sorted()
            .toList();
    return days.isEmpty() ? null : new DateRange(days.get(0), days.get(days.size() - 1));
  }

  private static @Nullable LocalDate day(CodedReport coded) {
    boolean sound = coded.dating().verdict() != Dating.Verdict.STALE;
    return sound && coded.report().published() != null ? coded.report().published().day() : null;
  }
}
