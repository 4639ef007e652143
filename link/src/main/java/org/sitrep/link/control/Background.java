package org.sitrep.link.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.model.ControlState;

/**
 * Parts what one report tells of a place as news from what it tells as background. A report on a
 * recapture says who had captured the town before, often without a day; taken as news that would
 * turn the town back on the day it was retaken.
 */
final class Background {
  /** The news last: words such as "recaptured", else what stands later in the text. */
  private static final Comparator<Tiding> NEWS_LAST =
      Comparator.comparing(Tiding::again).thenComparingInt(Tiding::start);

  private Background() {}

  /**
   * Returns what is news among the tidings of one report and place.
   *
   * <ul>
   *   <li>Of two sides said to hold the place, the one without a day of its own gives way to the
   *       one with a day, and of two without a day the one that is told later in the text gives
   *       way.
   *   <li>Of two sides on one day told in one voice, the last in the text holds it.
   *   <li>Two sides of which each speaks for itself are rivals, and both stay.
   *   <li>Who is said to take a place on a day is not the one that left it that day.
   * </ul>
   */
  static List<Tiding> without(List<Tiding> ofReportAndPlace) {
    List<Tiding> news = new ArrayList<>();
    for (Tiding tiding : ofReportAndPlace) {
      if (ofReportAndPlace.stream().noneMatch(other -> givesWay(tiding, other))) {
        news.add(tiding);
      }
    }
    return news;
  }

  private static boolean givesWay(Tiding tiding, Tiding other) {
    if (tiding.tellsOfLoss()) {
      return other.tellsOfHolding()
          && other.told(ControlState.TAKEN)
          && other.side().same(tiding.side())
          && sameDay(tiding, other);
    }
    if (!tiding.tellsOfHolding()
        || !other.tellsOfHolding()
        || tiding.side().same(other.side())
        || (!tiding.vouched() && !other.vouched())) {
      return false;
    }
    if (tiding.dated() != other.dated()) {
      return other.dated();
    }
    return tiding.dated()
        ? sameDay(tiding, other) && NEWS_LAST.compare(tiding, other) < 0
        : tiding.again() == other.again() ? tiding.start() > other.start() : other.again();
  }

  private static boolean sameDay(Tiding one, Tiding other) {
    return one.testimony().day().equals(other.testimony().day());
  }
}
