package org.sitrep.link.copies;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The sentences that many reports hold in the same words: what a house prints under every report of
 * a war. Among copies of one text all sentences are held alike, and none counts less than another.
 */
final class StockSentences {
  private final Map<Long, Integer> holders = new HashMap<>();

  StockSentences(Collection<Draft> drafts) {
    for (Draft draft : drafts) {
      new HashSet<>(draft.shingles(line -> true))
          .forEach(hash -> holders.merge(hash, 1, Integer::sum));
    }
  }

  /** Returns how much of a sentence is a report's own: 1 where at most two reports hold it. */
  double own(Line line) {
    List<Integer> held =
        line.shingles().stream().map(hash -> holders.getOrDefault(hash, 1)).sorted().toList();
    int median = held.isEmpty() ? 1 : held.get(held.size() / 2);
    return 1.0 / Math.max(1, median - 1);
  }
}
