package org.sitrep.code.learned;

import java.util.List;

/**
 * How likely each label is.
 *
 * @param labels the labels
 * @param likely a probability for each, their sum one
 */
public record Verdict(List<String> labels, List<Double> likely) {
  public Verdict {
    labels = List.copyOf(labels);
    likely = List.copyOf(likely);
  }

  /** Returns how likely a label is; 0 for one that the model does not know. */
  public double of(String label) {
    int at = labels.indexOf(label);
    return at < 0 ? 0 : likely.get(at);
  }

  /** Returns the likeliest label; the first of several. */
  public String best() {
    int best = 0;
    for (int i = 1; i < likely.size(); i++) {
      best = likely.get(i) > likely.get(best) ? i : best;
    }
    return labels.get(best);
  }

  /** Returns the likeliest label but one. */
  public String bestBut(String label) {
    return best(labels.stream().filter(l -> !l.equals(label)).toList());
  }

  /**
   * Returns the likeliest of the labels that are given, or the first of them where none is known.
   */
  public String best(List<String> among) {
    String best = among.get(0);
    for (String label : among) {
      best = of(label) > of(best) ? label : best;
    }
    return best;
  }
}
