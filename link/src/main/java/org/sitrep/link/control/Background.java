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
  private static final int A_WEEK = 7;

  /** The news first: words such as "recaptured", else what stands first in the text. */
  private static final Comparator<Tiding> NEWS_FIRST =
      Comparator.comparing((Tiding tiding) -> !tiding.again()).thenComparingInt(Tiding::start);

  private Background() {}

  /**
   * Returns what is news among the tidings of one report and place.
   *
   * <ul>
   *   <li>Of two sides said to hold the place, one that took it on no day that is told gives way to
   *       one with a day of the last week.
   *   <li>Of two without a day, or of one day, "recaptured" and the like are the news, else what
   *       stands first in the text.
   *   <li>Two sides of which each speaks for itself are rivals, and both stay.
   *   <li>Of a side that is said to take a place and to leave it on one day, the first in the text
   *       is the news: "left the town two weeks after they took it" tells one day for both.
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
    if (tiding.side().same(other.side())) {
      return (cameAndLeft(tiding, other) || cameAndLeft(other, tiding))
          && sameDay(tiding, other)
          && tiding.start() > other.start();
    }
    boolean rivals = !tiding.vouched() && !other.vouched();
    if (!tiding.tellsOfHolding() || !other.tellsOfHolding() || rivals) {
      return false;
    }
    if (tiding.dated() != other.dated()) {
      return other.dated() && passed(tiding, other);
    }
    return (!tiding.dated() || sameDay(tiding, other)) && NEWS_FIRST.compare(tiding, other) > 0;
  }

  private static boolean cameAndLeft(Tiding came, Tiding left) {
    return came.tellsOfHolding() && came.told(ControlState.TAKEN) && left.tellsOfLoss();
  }

  /** A taking without a day, beside another side's of the last days, was before that. */
  private static boolean passed(Tiding tiding, Tiding other) {
    return tiding.told(ControlState.TAKEN)
        && !tiding.again()
        && other.day().isAfter(tiding.day().minusDays(A_WEEK));
  }

  private static boolean sameDay(Tiding one, Tiding other) {
    return one.day().equals(other.day());
  }
}
