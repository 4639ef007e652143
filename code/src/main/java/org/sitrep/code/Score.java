package org.sitrep.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a model does on one label.
 *
 * @param model the model
 * @param label the label
 * @param gold how many examples have it
 * @param given how many were given it
 * @param right how many were given it rightly
 */
public record Score(String model, String label, int gold, int given, int right) {
  /** Returns the share of those given the label that have it; 0 where none was given it. */
  public double precision() {
    return given == 0 ? 0 : (double) right / given;
  }

  /** Returns the share of those that have the label that were given it; 0 where none has it. */
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** Returns one score for each model and label, in their order. */
  static List<Score> sum(List<Score> parts) {
    Map<String, Score> sums = new TreeMap<>();
    for (Score part : parts) {
      sums.merge(part.model() + "\t" + part.label(), part, Score::plus);
    }
    return new ArrayList<>(sums.values());
  }

  private Score plus(Score other) {
    return new Score(model, label, gold + other.gold, given + other.given, right + other.right);
  }
}
