package org.sitrep.code.learned;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Learns linear models from examples, by LIBLINEAR's logistic regression (Fan et al. 2008). The
 * same examples in the same order give the same model.
 */
public final class Learner {
  /** A trait seen in fewer examples than this is chance. */
  private static final int SEEN = 3;

  private static final double PRECISION = 0.1;

  static {
    Linear.disableDebugOutput();
  }

  /**
   * How much an example weighs against keeping the weights small; by cross-validation on the
   * annotated sentences.
   */
  private static final double COST = 0.3;

  /**
   * Returns the model that the examples teach.
   *
   * @throws IllegalArgumentException if there is no example
   */
  public LinearModel learn(List<Example> examples) {
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("nothing to learn from: no example was given");
    }
    List<String> labels =
        List.copyOf(new TreeSet<>(examples.stream().map(Example::label).toList()));
    List<String> traits = common(examples);
    List<Centre> centres = Centre.of(examples);
    Map<String, Integer> index = Traits.indexed(traits);
    Feature[][] rows =
        examples.stream().map(e -> row(e.features(), index, centres)).toArray(Feature[][]::new);
    int size = traits.size() + centres.stream().mapToInt(Centre::size).sum();
    float[][] weights =
        IntStream.range(0, labels.size())
            .parallel()
            .mapToObj(label -> weights(rows, answers(examples, labels.get(label)), size))
            .map(learned -> Centre.folded(learned, traits.size(), centres))
            .toArray(float[][]::new);
    List<LinearModel.Block> blocks = centres.stream().map(Centre::block).toList();
    return new LinearModel(labels, traits, blocks, weights);
  }

  private static List<String> common(List<Example> examples) {
    Map<String, Integer> seen = new TreeMap<>();
    for (Example example : examples) {
      example.features().traits().keySet().forEach(t -> seen.merge(t, 1, Integer::sum));
    }
    return seen.entrySet().stream()
        .filter(e -> e.getValue() >= SEEN)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static double[] answers(List<Example> examples, String label) {
    return examples.stream().mapToDouble(e -> e.label().equals(label) ? 1 : -1).toArray();
  }

  private static Feature[] row(
      Features features, Map<String, Integer> index, List<Centre> centres) {
    Map<Integer, Float> numbers = new TreeMap<>();
    features
        .traits()
        .forEach(
            (name, amount) -> {
              Integer at = index.get(name);
              if (at != null) {
                numbers.put(at, amount);
              }
            });
    List<Feature> row = new ArrayList<>();
    numbers.forEach((at, amount) -> row.add(new FeatureNode(at + 1, amount)));
    // LIBLINEAR takes the constant as one more number that is always one.
    int from = index.size();
    for (int i = 0; i < centres.size(); i++) {
      for (float number : centres.get(i).scaled(features.blocks().get(i))) {
        row.add(new FeatureNode(++from, number));
      }
    }
    row.add(new FeatureNode(from + 1, 1));
    return row.toArray(Feature[]::new);
  }

  private float[] weights(Feature[][] rows, double[] answers, int size) {
    Problem problem = new Problem();
    problem.l = rows.length;
    problem.n = size + 1;
    problem.x = rows;
    problem.y = answers;
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
    double[] learned = model.getFeatureWeights();
    int sign = model.getLabels()[0] == 1 ? 1 : -1;
    float[] weights = new float[size + 1];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (sign * learned[i]);
    }
    return weights;
  }
}
