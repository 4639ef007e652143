package org.sitrep.code.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A linear model: one row of weights for each label, over named traits and over the numbers of
 * meaning vectors. Immutable and safe to share between threads.
 *
 * <p>Each label has a logistic regression of its own against all others; their answers are brought
 * to a sum of one.
 */
public final class LinearModel {
  private final List<String> labels;
  private final List<String> traits;
  private final Map<String, Integer> index;
  private final List<Block> blocks;
  private final float[][] weights;

  /** A vector of meaning that the model looks at: its name, and how many numbers it has. */
  record Block(String name, int size) {}

  /**
   * @param labels the labels
   * @param traits the named traits, whose weights stand first
   * @param blocks the vectors of meaning, whose weights follow in order
   * @param weights for each label the weights, and the constant at the end
   */
  LinearModel(List<String> labels, List<String> traits, List<Block> blocks, float[][] weights) {
    this.labels = List.copyOf(labels);
    this.traits = List.copyOf(traits);
    this.blocks = List.copyOf(blocks);
    this.weights = weights;
    this.index = Traits.indexed(traits);
  }

  List<String> traits() {
    return traits;
  }

  List<Block> blocks() {
    return blocks;
  }

  float[] weights(int label) {
    return weights[label];
  }

  /** Returns the labels, in the order of the probabilities. */
  public List<String> labels() {
    return labels;
  }

  /** Returns how likely each label is; the sum is one. */
  public Verdict judge(Features features) {
    double[] likely = new double[labels.size()];
    for (int label = 0; label < likely.length; label++) {
      likely[label] = 1 / (1 + Math.exp(-score(features, weights[label])));
    }
    double sum = Arrays.stream(likely).sum();
    return new Verdict(labels, Arrays.stream(likely).mapToObj(l -> l / sum).toList());
  }

  private double score(Features features, float[] row) {
    double score = row[row.length - 1];
    for (Map.Entry<String, Float> trait : features.traits().entrySet()) {
      Integer at = index.get(trait.getKey());
      score += at == null ? 0 : row[at] * trait.getValue();
    }
    int from = traits.size();
    for (Block block : blocks) {
      score += product(features, block, row, from);
      from += block.size();
    }
    return score;
  }

  private static double product(Features features, Block block, float[] row, int from) {
    double sum = 0;
    for (Features.Block own : features.blocks()) {
      if (own.name().equals(block.name())) {
        for (int i = 0; i < block.size(); i++) {
          sum += row[from + i] * own.number(i);
        }
      }
    }
    return sum;
  }

  /**
   * Returns what speaks most for a label, strongest first: traits by name, vectors of meaning as a
   * whole, each with its weight.
   */
  public List<String> because(Features features, String label, int most) {
    float[] row = weights[labels.indexOf(label)];
    List<Reason> reasons = new ArrayList<>();
    features
        .traits()
        .forEach(
            (name, amount) -> {
              Integer at = index.get(name);
              reasons.add(new Reason(name, at == null ? 0 : row[at] * amount));
            });
    int from = traits.size();
    for (Block block : blocks) {
      reasons.add(new Reason(block.name(), product(features, block, row, from)));
      from += block.size();
    }
    return reasons.stream()
        .sorted(Comparator.comparingDouble((Reason r) -> -Math.abs(r.weight())))
        .limit(most)
        .map(r -> String.format(Locale.ROOT, "%s %+.2f", r.name(), r.weight()))
        .toList();
  }

  private record Reason(String name, double weight) {}
}
