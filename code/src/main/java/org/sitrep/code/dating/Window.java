package org.sitrep.code.dating;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The days on which most of the proofs hold.
 *
 * @param from the first, or null
 * @param to the last, or null
 * @param kept the proofs that hold in it
 * @param dropped the proofs that do not
 */
record Window(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<OfficeProof> kept,
    List<OfficeProof> dropped) {
  private static final Comparator<LocalDate> ORDER = Comparator.naturalOrder();

  Window {
    kept = List.copyOf(kept);
    dropped = List.copyOf(dropped);
  }

  /**
   * Returns the window of the heaviest set of proofs that agree; among equals the one that holds
   * the printed date, else the latest.
   */
  static Window of(List<OfficeProof> proofs, @Nullable LocalDate printed) {
    LocalDate best = null;
    int bestWeight = -1;
    for (LocalDate day : days(proofs, printed)) {
      int weight = 2 * weight(proofs, day) + (day.equals(printed) ? 1 : 0);
      if (weight >= bestWeight) {
        best = day;
        bestWeight = weight;
      }
    }
    return around(proofs, best == null ? LocalDate.EPOCH : best);
  }

  /**
   * Returns the days on which something can change: where offices begin, and just before and after.
   */
  private static NavigableSet<LocalDate> days(
      List<OfficeProof> proofs, @Nullable LocalDate printed) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (OfficeProof proof : proofs) {
      for (Office office : proof.offices()) {
        add(days, office.from());
        add(days, office.to());
      }
    }
    add(days, printed);
    return days;
  }

  private static void add(NavigableSet<LocalDate> days, @Nullable LocalDate day) {
    if (day != null) {
      days.add(day);
    }
  }

  private static int weight(List<OfficeProof> proofs, LocalDate day) {
    return proofs.stream().filter(p -> p.holds(day)).mapToInt(OfficeProof::weight).sum();
  }

  /** Widens from a day as far as every proof that holds on it allows. */
  private static Window around(List<OfficeProof> proofs, LocalDate day) {
    List<OfficeProof> kept = proofs.stream().filter(p -> p.holds(day)).toList();
    List<OfficeProof> dropped = proofs.stream().filter(p -> !p.holds(day)).toList();
    LocalDate from =
        kept.stream().map(OfficeProof::from).filter(Objects::nonNull).max(ORDER).orElse(null);
    LocalDate to =
        kept.stream().map(OfficeProof::to).filter(Objects::nonNull).min(ORDER).orElse(null);
    return new Window(from, to, kept, dropped);
  }
}
