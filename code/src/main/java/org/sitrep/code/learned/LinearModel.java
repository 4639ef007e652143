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
    Known known = known(features);
    double[] likely = new double[labels.size()];
    for (int label = 0; label < likely.length; label++) {
      likely[label] = 1 / (1 + Math.exp(-score(known, weights[label])));
    }
    double sum = Arrays.stream(likely).sum();
    return new Verdict(labels, Arrays.stream(likely).mapToObj(l -> l / sum).toList());
  }

  /** Looks the names up once for all labels. */
  private Known known(Features features) {
    int[] at = new int[features.traits().size()];
    float[] amounts = new float[at.length];
    int count = 0;
    for (Map.Entry<String, Float> trait : features.traits().entrySet()) {
      Integer found = index.get(trait.getKey());
      if (found != null) {
        at[count] = found;
        amounts[count++] = trait.getValue();
      }
    }
    List<List<Features.Block>> own = new ArrayList<>();
    for (Block block : blocks) {
      own.add(features.blocks().stream().filter(b -> b.name().equals(block.name())).toList());
    }
    return new Known(count, at, amounts, own);
  }

  /**
   * What a model knows of a thing: where the weights of its traits stand, how much of each holds,
   * and the vectors for each of the model's blocks. A class and no record, since arrays in records
   * compare by identity.
   */
  private static final class Known {
    private final int count;
    private final int[] at;
    private final float[] amounts;
    private final List<List<Features.Block>> own;

    Known(int count, int[] at, float[] amounts, List<List<Features.Block>> own) {
      this.count = count;
      this.at = at;
      this.amounts = amounts;
      this.own = own;
    }
  }

  private double score(Known known, float[] row) {
    double score = row[row.length - 1];
    for (int i = 0; i < known.count; i++) {
      score += row[known.at[i]] * known.amounts[i];
    }
    int from = traits.size();
    for (int i = 0; i < blocks.size(); i++) {
      int size = blocks.get(i).size();
      double sum = 0;
      for (Features.Block own : known.own.get(i)) {
        sum += own.product(row, from, size);
      }
      score += sum;
      from += size;
    }
    return score;
  }

  private static double product(Features features, Block block, float[] row, int from) {
    double sum = 0;
    for (Features.Block own : features.blocks()) {
      if (own.name().equals(block.name())) {
        sum += own.product(row, from, block.size());
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
