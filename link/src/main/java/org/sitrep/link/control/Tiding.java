package org.sitrep.link.control;

import java.time.LocalDate;
import java.util.Comparator;
import org.sitrep.link.side.ArmedSide;
import org.sitrep.model.ControlChange.Testimony;
import org.sitrep.model.ControlState;
import org.sitrep.model.Extent;
import org.sitrep.model.Place;

/**
 * What one report says of who holds a place, weighed.
 *
 * @param place the place
 * @param side of whom it is told
 * @param testimony what is told, as it is printed
 * @param vouched whether somebody stands behind it who gains nothing by it: the report itself, a
 *     claimant who is no party to the conflict, or a party that tells of its own loss
 * @param earliest the first day of which it may be told; the last is the testimony's
 * @param dated whether its own words tell the day
 * @param start where its words begin in the report, in UTF-16 code units
 * @param again whether its words say that the side had held the place before
 */
record Tiding(
    Place place,
    ArmedSide side,
    Testimony testimony,
    boolean vouched,
    LocalDate earliest,
    boolean dated,
    int start,
    boolean again) {
  /** By day, then by report and place in its text: independent of the order of arrival. */
  static final Comparator<Tiding> ORDER =
      Comparator.comparing(Tiding::day)
          .thenComparing(tiding -> tiding.testimony().reportId())
          .thenComparingInt(Tiding::start)
          .thenComparing(tiding -> tiding.testimony().told())
          .thenComparing(tiding -> tiding.side().code())
          .thenComparing(tiding -> tiding.place().toString());

  boolean denied() {
    return testimony.denied();
  }

  /** Returns whether the side is said to have all of the place, or all but a part. */
  boolean tellsOfHolding() {
    return !denied() && !partly() && holding();
  }

  private boolean holding() {
    return told(ControlState.TAKEN) || told(ControlState.HELD);
  }

  /** Returns whether it tells that the place is fought over, or that the side has a part of it. */
  boolean tellsOfContest() {
    return !denied() && (told(ControlState.CONTESTED) || (partly() && holding()));
  }

  /** Returns whether the side is said to have left. */
  boolean tellsOfLoss() {
    return !denied() && told(ControlState.LOST) && !partly();
  }

  boolean told(ControlState state) {
    return testimony.told() == state;
  }

  private boolean partly() {
    return testimony.extent() == Extent.PART;
  }

  LocalDate day() {
    return testimony.day();
  }

  String reportId() {
    return testimony.reportId();
  }
}
