package org.sitrep.code.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.date.Anchor;
import org.sitrep.code.date.DateFinder;
import org.sitrep.code.date.TimeExpression;
import org.sitrep.model.Dating;
import org.sitrep.model.Dating.Verdict;
import org.sitrep.model.Proof;
import org.sitrep.parse.ParsedReport;

/**
 * Bounds the time at which a report was written by the offices it gives people, by the facts it
 * tells or counts from, and by the days it tells as past. In doubt it bounds nothing: a report
 * wrongly called stale is worse than one let through. Safe to share between threads.
 */
public final class OfficeDater {
  /** Days for which the news of a handover still names the one who left. */
  private static final int MARGIN = 3;

  private final Wordings wordings;
  private final OfficeBounds offices;
  private final FactBounds facts;
  private final DateFinder dates = new DateFinder();

  /** Reads the offices, facts, countries and wordings of the codebook. */
  public OfficeDater(Codebook codebook) {
    this.wordings = Wordings.of(codebook);
    this.offices = new OfficeBounds(codebook, wordings);
    this.facts = new FactBounds(codebook, wordings);
  }

  /**
   * Returns when the report was written by its own words, and what that says of its printed date.
   * The window has no end where every office that bounds it is still held.
   */
  public Dating date(ParsedReport report) {
    return date(report, dates.find(report));
  }

  /**
   * Returns the same.
   *
   * @param times what {@link DateFinder#find} finds in the report
   */
  public Dating date(ParsedReport report, List<TimeExpression> times) {
    var moment = report.report().published();
    LocalDate printed = moment == null ? null : moment.day();
    PresentFrame frame = new PresentFrame(report, times, wordings);
    List<Bound> bounds = new ArrayList<>(offices.find(report, frame));
    bounds.addAll(facts.find(report, frame));
    ToldDay told =
        ToldDay.latest(report, times, dates, Anchor.published(printed), wordings.words("ahead"));
    Window window = Window.of(surest(bounds), printed);
    if (!isBounding(window, printed) || isDoubtful(window, printed)) {
      return told == null ? Dating.unbounded(printed) : toldAlone(printed, told);
    }
    return dating(printed, window, told);
  }

  /** Keeps of those that say the same the surest, and the first among equals. */
  private static List<Bound> surest(List<Bound> bounds) {
    List<Bound> kept = new ArrayList<>();
    bounds.stream()
        .sorted(Comparator.comparing(Bound::sureness).reversed())
        .filter(bound -> kept.stream().noneMatch(other -> other.isOf(bound)))
        .forEach(kept::add);
    return kept;
  }

  /** Unsure bounds may agree with the printed date, but bound nothing by themselves. */
  private static boolean isBounding(Window window, @Nullable LocalDate printed) {
    boolean sure = window.kept().stream().anyMatch(Bound::isCertain);
    boolean agrees = printed != null && verdict(printed, window) == Verdict.CONSISTENT;
    return window.spans().stream().anyMatch(Span::isBounded) && (sure || agrees);
  }

  /**
   * Returns whether the words would make the printed date false on too thin a ground: no sure bound
   * against it, or a likely one for it.
   */
  private static boolean isDoubtful(Window window, @Nullable LocalDate printed) {
    if (printed == null || verdict(printed, window) != Verdict.STALE) {
      return false;
    }
    boolean against =
        window.kept().stream()
            .anyMatch(bound -> bound.isCertain() && !bound.isNear(printed, MARGIN));
    boolean support =
        window.dropped().stream()
            .anyMatch(bound -> bound.sureness() != Sureness.DOUBTFUL && bound.holds(printed));
    return !against || support || window.dropped().size() >= window.kept().size();
  }

  private static Verdict verdict(@Nullable LocalDate printed, Window window) {
    if (printed == null) {
      return Verdict.UNDATED;
    }
    return window.isNear(printed, MARGIN) ? Verdict.CONSISTENT : Verdict.STALE;
  }

  private static Dating dating(@Nullable LocalDate printed, Window window, @Nullable ToldDay told) {
    List<Proof> because = new ArrayList<>();
    for (Bound bound : window.kept()) {
      because.add(bound.proof());
    }
    Span shown = window.shown(printed, MARGIN);
    LocalDate from = shown.from();
    LocalDate to = shown.to();
    boolean later = told != null && (from == null || told.day().isAfter(from));
    if (told != null && later && (to == null || !told.day().isAfter(to))) {
      from = told.day();
      because.add(told.proof());
    }
    return new Dating(printed, from, to, verdict(printed, window), because);
  }

  /** A day told as past bounds from below only, and makes no printed date false. */
  private static Dating toldAlone(@Nullable LocalDate printed, ToldDay told) {
    if (printed != null && printed.isBefore(told.day())) {
      return Dating.unbounded(printed);
    }
    Verdict verdict = printed == null ? Verdict.UNDATED : Verdict.CONSISTENT;
    return new Dating(printed, told.day(), null, verdict, List.of(told.proof()));
  }
}
