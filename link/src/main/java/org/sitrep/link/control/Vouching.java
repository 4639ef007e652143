package org.sitrep.link.control;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.link.side.ArmedSide;
import org.sitrep.model.Attribution;
import org.sitrep.model.Claimant;
import org.sitrep.model.CodedReport;
import org.sitrep.model.ControlState;

/**
 * Tells whether somebody stands behind a tiding who gains nothing by it. A side's own word that it
 * took a town is a claim. The same from residents, a monitor, an agency's own reporters, or from
 * the side that lost the town, is more; so is a side's own word that it left.
 */
final class Vouching {
  private Vouching() {}

  /**
   * Returns whether it is vouched for.
   *
   * @param coded the report
   * @param attributions indexes of those who say so
   * @param side of whom it is told
   * @param told what is told of the side
   */
  static boolean of(
      CodedReport coded, List<Integer> attributions, ArmedSide side, ControlState told) {
    return attributions.isEmpty()
        || attributions.stream()
            .map(coded.attributions()::get)
            .anyMatch(attribution -> of(attribution, side, told));
  }

  private static boolean of(Attribution attribution, ArmedSide side, ControlState told) {
    Claimant claimant = attribution.claimant();
    if (claimant == null) {
      // "Reportedly": nobody stands behind it, unless a relay is named that heard it first.
      return attribution.via() != null;
    }
    ArmedSide speaker = ArmedSide.ofCode(claimant.code());
    return speaker == null || speaksAgainstItself(speaker, side, told);
  }

  private static boolean speaksAgainstItself(
      @Nullable ArmedSide speaker, ArmedSide side, ControlState told) {
    boolean own = speaker != null && speaker.same(side);
    return told == ControlState.LOST ? own : !own;
  }
}
