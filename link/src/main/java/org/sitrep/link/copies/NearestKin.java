package org.sitrep.link.copies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Copy;
import org.sitrep.model.CopyKind;

/**
 * Makes the scores of pairs comparable. Between two texts that share much, how much is a matter of
 * their length and of the war they tell of; what tells a copy from a likeness is whether either of
 * the two has a much nearer relative elsewhere. So a pair is told with its likeness less the
 * distance to the nearest relative of that one of the two whose nearest is farther: the margin
 * criterion, by which translated sentences are mined (Artetxe and Schwenk 2019). A text that was
 * rewritten beyond likeness but is like nothing else keeps its score; two families of an agency's
 * text that only touch rank behind the copies within each. Prints of a text in the same words are
 * one text and no relatives of each other.
 */
final class NearestKin {
  /** Log odds from which on two texts are alike beyond doubt. */
  private static final double BEYOND_DOUBT = 8;

  private final Map<String, Double> nearest = new HashMap<>();

  /** Learns from the pairs that count as copies, with their own scores. */
  NearestKin(List<Copy> pairs) {
    for (Copy pair : pairs) {
      if (pair.counts() && pair.kind() != CopyKind.VERBATIM) {
        double near = capped(odds(pair.score()));
        nearest.merge(pair.reportId(), near, Math::max);
        nearest.merge(pair.copyOf(), near, Math::max);
      }
    }
  }

  /** Returns the pair with a score that compares with that of other pairs. */
  Copy placed(Copy pair) {
    if (!pair.counts()) {
      return pair;
    }
    double own = odds(pair.score());
    double kin = Math.min(near(pair.reportId()), near(pair.copyOf()));
    double placed = aboveEven(own - Math.max(0, kin - capped(own)));
    return scored(pair, Math.round(1e6 / (1 + Math.exp(-placed))) / 1e6);
  }

  private double near(String report) {
    return nearest.getOrDefault(report, 0.0);
  }

  /** What was found stays found: the smallest score is one half. */
  private static double aboveEven(double odds) {
    return odds > 30 ? odds : Math.log1p(Math.exp(odds));
  }

  private static double odds(double score) {
    double inside = Math.min(1 - 5e-7, Math.max(5e-7, score));
    return Math.log(inside / (1 - inside));
  }

  private static double capped(double odds) {
    return Math.min(BEYOND_DOUBT, odds);
  }

  private static Copy scored(Copy pair, double score) {
    return new Copy(
        pair.reportId(),
        pair.copyOf(),
        pair.kind(),
        score,
        pair.directionKnown(),
        pair.whyDirection(),
        pair.shared(),
        pair.aligned(),
        pair.changed(),
        pair.added(),
        pair.omitted());
  }
}
