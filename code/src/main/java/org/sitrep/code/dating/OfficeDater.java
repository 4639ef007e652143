package org.sitrep.code.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.code.date.Anchor;
import org.sitrep.code.date.DateFinder;
import org.sitrep.code.date.TimeExpression;
import org.sitrep.model.Dating;
import org.sitrep.model.Dating.Verdict;
import org.sitrep.model.Proof;
import org.sitrep.parse.ParsedReport;
import org.sitrep.parse.ParsedSentence;

/**
 * Bounds the time at which a report was written by the offices it gives people and the days it
 * tells as past. In doubt it bounds nothing: a report wrongly called stale is worse than one let
 * through. Safe to share between threads.
 */
public final class OfficeDater {
  /** Days for which the news of a handover still names the one who left. */
  private static final int MARGIN = 3;

  private final Offices offices;
  private final DateFinder dates = new DateFinder();

  /** Reads the offices and countries of the codebook. */
  public OfficeDater(Codebook codebook) {
    this.offices = Offices.of(codebook);
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
    List<OfficeProof> proofs = proofs(report, new PresentFrame(report, times));
    ToldDay told = ToldDay.latest(report, times, dates, Anchor.published(printed));
    Window window = Window.of(proofs, printed);
    if (!isBounding(window, printed) || isDoubtful(window, printed)) {
      return told == null ? Dating.unbounded(printed) : toldAlone(printed, told);
    }
    return dating(printed, window, told);
  }

  private List<OfficeProof> proofs(ParsedReport report, PresentFrame frame) {
    List<Found> found = new ArrayList<>();
    for (ParsedSentence sentence : report.sentences()) {
      if (!frame.isMemory(sentence)) {
        for (var name : new TitledNames(offices, report.text(), sentence).find()) {
          if (!frame.isQuoted(sentence, name.quote().start())) {
            boolean present = frame.isPresent(sentence, name.first(), name.name());
            found.add(new Found(name, present));
          }
        }
      }
    }
    return strongest(found);
  }

  /** Keeps for each person and office the surest words, and the first among equals. */
  private static List<OfficeProof> strongest(List<Found> found) {
    Set<String> fullNames =
        found.stream()
            .filter(one -> one.name.full())
            .flatMap(one -> one.name.offices().stream().map(Office::person))
            .collect(Collectors.toSet());
    List<OfficeProof> proofs = new ArrayList<>();
    for (boolean strong : new boolean[] {true, false}) {
      for (Found one : found) {
        OfficeProof proof = one.proof(fullNames);
        if (proof.strong() == strong && proofs.stream().noneMatch(p -> p.isOf(proof))) {
          proofs.add(proof);
        }
      }
    }
    return proofs;
  }

  /** One unsure proof may agree with the printed date, but bounds nothing by itself. */
  private static boolean isBounding(Window window, @Nullable LocalDate printed) {
    boolean sure = window.kept().stream().anyMatch(OfficeProof::strong) || window.kept().size() > 1;
    boolean agrees = printed != null && verdict(printed, window) == Verdict.CONSISTENT;
    return (window.from() != null || window.to() != null) && (sure || agrees);
  }

  /**
   * Returns whether the words would make the printed date false on too thin a ground: no sure proof
   * against it, or a sure one for it.
   */
  private static boolean isDoubtful(Window window, @Nullable LocalDate printed) {
    if (printed == null || verdict(printed, window) != Verdict.STALE) {
      return false;
    }
    boolean against =
        window.kept().stream().anyMatch(proof -> proof.strong() && !near(proof, printed));
    boolean support =
        window.dropped().stream().anyMatch(proof -> proof.strong() && proof.holds(printed));
    return !against || support || window.dropped().size() >= window.kept().size();
  }

  private static boolean near(OfficeProof proof, LocalDate day) {
    return proof.holds(day)
        || proof.holds(day.minusDays(MARGIN))
        || proof.holds(day.plusDays(MARGIN));
  }

  private static Verdict verdict(@Nullable LocalDate printed, Window window) {
    if (printed == null) {
      return Verdict.UNDATED;
    }
    LocalDate from = window.from();
    LocalDate to = window.to();
    boolean early = from != null && printed.plusDays(MARGIN).isBefore(from);
    boolean late = to != null && printed.minusDays(MARGIN).isAfter(to);
    return early || late ? Verdict.STALE : Verdict.CONSISTENT;
  }

  private static Dating dating(@Nullable LocalDate printed, Window window, @Nullable ToldDay told) {
    List<Proof> because = new ArrayList<>();
    for (OfficeProof proof : window.kept()) {
      because.add(proof.proof());
    }
    LocalDate from = window.from();
    LocalDate to = window.to();
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

  private record Found(TitledNames.TitledName name, boolean present) {
    OfficeProof proof(Set<String> fullNames) {
      Set<String> persons = new HashSet<>();
      name.offices().forEach(office -> persons.add(office.person()));
      boolean known = name.full() || (persons.size() == 1 && fullNames.containsAll(persons));
      return new OfficeProof(name.quote(), name.offices(), present && known);
    }
  }
}
