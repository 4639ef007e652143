package org.sitrep.write.layout;

import java.util.List;
import org.sitrep.model.Count;
import org.sitrep.model.Event;
import org.sitrep.model.Side;
import org.sitrep.model.SideCount;

/**
 * The dead of an event as UCDP counts them: the sum of the four parts is {@code best}. Where no
 * number is told by most origins, the lowest stands for the best, as the codebook is conservative.
 */
record UcdpDeaths(int a, int b, int civilians, int unknown, int best, int high, int low) {
  static UcdpDeaths of(Event.Toll killed, Testimony told, UcdpSides sides) {
    int best = killed.best() == null ? killed.low() : killed.best();
    List<SideCount> parts = parts(told, best);
    int actors = sum(parts, Side.ACTORS);
    int recipients = sum(parts, Side.RECIPIENTS);
    int civilians = sum(parts, Side.CIVILIANS);
    if (sides.violence() == 3) {
      civilians += recipients;
      recipients = 0;
    }
    return new UcdpDeaths(
        sides.turned() ? recipients : actors,
        sides.turned() ? actors : recipients,
        civilians,
        best - actors - recipients - civilians,
        best,
        killed.high(),
        killed.low());
  }

  /** The parts told by the first claim whose parts fit into the total. */
  private static List<SideCount> parts(Testimony told, int best) {
    return told.ofClaims(claim -> claim.killed()).stream()
        .map(Count::bySide)
        .filter(parts -> !parts.isEmpty())
        .filter(parts -> parts.stream().mapToInt(SideCount::low).sum() <= best)
        .findFirst()
        .orElse(List.of());
  }

  private static int sum(List<SideCount> parts, Side side) {
    return parts.stream().filter(p -> p.side() == side).mapToInt(SideCount::low).sum();
  }
}
