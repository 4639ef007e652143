package org.sitrep.link.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.sitrep.link.side.ArmedSide;
import org.sitrep.model.ControlState;

/**
 * A side with what is told for it on one day.
 *
 * @param side the side
 * @param tidings what is told for it
 */
record Contender(ArmedSide side, List<Tiding> tidings) {
  /** Returns those for whom something is told, who is best vouched for first. */
  static List<Contender> of(Collection<Tiding> tidings) {
    List<Contender> contenders = new ArrayList<>();
    for (ArmedSide side : Sides.distinct(tidings.stream().map(Tiding::side).toList())) {
      contenders.add(
          new Contender(
              side, tidings.stream().filter(tiding -> tiding.side().same(side)).toList()));
    }
    contenders.sort(
        Comparator.comparing((Contender one) -> !one.vouched())
            .thenComparing(one -> -one.reports())
            .thenComparing(one -> one.side().code()));
    return contenders;
  }

  boolean vouched() {
    return tidings.stream().anyMatch(Tiding::vouched);
  }

  /** Returns whether it is told to have come, and not only to be there. */
  boolean came() {
    return tidings.stream().anyMatch(tiding -> tiding.told(ControlState.TAKEN));
  }

  private int reports() {
    return (int) tidings.stream().map(Tiding::reportId).distinct().count();
  }
}
