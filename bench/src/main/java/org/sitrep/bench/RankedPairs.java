package org.sitrep.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How well scores part the true pairs from the false.
 *
 * @param recall the greatest recall of a threshold at which 99 in 100 pairs are true
 * @param averagePrecision the sum of precision over the steps of recall, down the thresholds
 * @param bestF1 the greatest F1 of a threshold
 * @param found the share of true pairs that have any score
 */
record RankedPairs(double recall, double averagePrecision, double bestF1, double found) {
  private static final double PRECISION = 0.99;

  private record Scored(double score, boolean copy) {}

  /** Returns how the scores do; pairs of equal score share a threshold. */
  static RankedPairs of(Map<TwoReports, Double> scores, CopyGold gold) {
    List<Scored> ranked = new ArrayList<>();
    scores.forEach(
        (pair, score) -> {
          if (!gold.leftOut(pair)) {
            ranked.add(new Scored(score, gold.truth().contains(pair)));
          }
        });
    ranked.sort(Comparator.comparingDouble(Scored::score).reversed());
    double recallAt = 0;
    double average = 0;
    double best = 0;
    double last = 0;
    int hits = 0;
    for (int i = 0; i < ranked.size(); i++) {
      hits += ranked.get(i).copy() ? 1 : 0;
      if (i + 1 == ranked.size() || ranked.get(i + 1).score() != ranked.get(i).score()) {
        double precision = hits / (i + 1.0);
        double recall = (double) hits / gold.truth().size();
        average += (recall - last) * precision;
        last = recall;
        best = Math.max(best, hits == 0 ? 0 : 2 * precision * recall / (precision + recall));
        recallAt = precision >= PRECISION ? recall : recallAt;
      }
    }
    return new RankedPairs(recallAt, average, best, last);
  }
}
