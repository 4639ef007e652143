package org.sitrep.link.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.model.Copy;
import org.sitrep.model.Copy.Alignment;

/** Which of its relatives each copy was made from, in families and chains. */
public final class Originals {
  /** Two originals that cover a copy this nearly alike cannot be told apart by it. */
  private static final double ALIKE = 0.01;

  private static final Comparator<Copy> NEAREST =
      Comparator.comparingDouble(Copy::score).reversed().thenComparing(Copy::copyOf);

  private Originals() {}

  /**
   * Returns for each report that is known to be a copy the pair with its nearest original, by the
   * report's id. Nearest is the one whose sentences tell most of what the copy tells; among equals
   * one that is itself no copy of another of them.
   *
   * @param pairs what {@link CopyFinder} found
   */
  public static Map<String, Copy> nearest(Collection<Copy> pairs) {
    Map<String, List<Copy>> byCopy = new TreeMap<>();
    Map<String, Set<String>> parents = new HashMap<>();
    for (Copy pair : pairs) {
      if (pair.counts() && pair.directionKnown()) {
        byCopy.computeIfAbsent(pair.reportId(), unseen -> new ArrayList<>()).add(pair);
        parents.computeIfAbsent(pair.reportId(), unseen -> new HashSet<>()).add(pair.copyOf());
      }
    }
    Map<String, Copy> nearest = new TreeMap<>();
    byCopy.forEach((copy, found) -> nearest.put(copy, nearest(found, parents)));
    return nearest;
  }

  private static Copy nearest(List<Copy> found, Map<String, Set<String>> parents) {
    double most = found.stream().mapToDouble(Originals::covered).max().orElse(0);
    List<Copy> equals = found.stream().filter(one -> covered(one) >= most - ALIKE).toList();
    Set<String> candidates = new HashSet<>();
    equals.forEach(one -> candidates.add(one.copyOf()));
    return equals.stream()
        .min(
            Comparator.comparing(
                    (Copy one) ->
                        parents.getOrDefault(one.copyOf(), Set.of()).stream()
                            .anyMatch(candidates::contains))
                .thenComparing(NEAREST))
        .orElseThrow();
  }

  /** Returns how much of the copy stands in the original, as the mean over its sentences. */
  private static double covered(Copy pair) {
    Map<Integer, Double> best = new HashMap<>();
    for (Alignment one : pair.aligned()) {
      best.merge(one.b(), one.score(), Math::max);
    }
    double sum = best.values().stream().mapToDouble(Double::doubleValue).sum();
    return sum / Math.max(1, best.size() + pair.added().size());
  }
}
