package org.sitrep.code.learned;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the vectors of one block lie and how far apart: they are learned from as distances from
 * their mean, brought to one size, since the vectors of a sentence model share most of their
 * length.
 */
final class Centre {
  /**
   * How long a vector of usual length is beside a trait, which weighs one; by cross-validation on
   * the annotated sentences.
   */
  private static final double LENGTH = 2;

  private final LinearModel.Block block;
  private final double[] mean;
  private final double factor;

  private Centre(LinearModel.Block block, double[] mean, double factor) {
    this.block = block;
    this.mean = mean;
    this.factor = factor;
  }

  /** Returns a centre for each block, in order. */
  static List<Centre> of(List<Example> examples) {
    List<Centre> centres = new ArrayList<>();
    List<Features.Block> first = examples.get(0).features().blocks();
    for (int i = 0; i < first.size(); i++) {
      int at = i;
      centres.add(
          of(
              first.get(i).name(),
              examples.stream().map(e -> e.features().blocks().get(at)).toList()));
    }
    return centres;
  }

  private static Centre of(String name, List<Features.Block> vectors) {
    double[] mean = new double[vectors.get(0).size()];
    for (Features.Block vector : vectors) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += vector.number(i) / vectors.size();
      }
    }
    double squares = 0;
    for (Features.Block vector : vectors) {
      for (int i = 0; i < mean.length; i++) {
        squares += Math.pow(vector.number(i) - mean[i], 2) / vectors.size();
      }
    }
    double factor = squares == 0 ? 0 : LENGTH / Math.sqrt(squares);
    return new Centre(new LinearModel.Block(name, mean.length), mean, factor);
  }

  int size() {
    return mean.length;
  }

  LinearModel.Block block() {
    return block;
  }

  float[] scaled(Features.Block vector) {
    float[] scaled = new float[mean.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (float) ((vector.number(i) - mean[i]) * factor);
    }
    return scaled;
  }

  /** Returns weights for vectors as they come, from weights for centred ones. */
  static float[] folded(float[] learned, int from, List<Centre> centres) {
    float[] weights = learned.clone();
    double constant = learned[learned.length - 1];
    int at = from;
    for (Centre centre : centres) {
      for (int i = 0; i < centre.size(); i++, at++) {
        weights[at] = (float) (learned[at] * centre.factor);
        constant -= learned[at] * centre.factor * centre.mean[i];
      }
    }
    weights[weights.length - 1] = (float) constant;
    return weights;
  }
}
