package org.sitrep.code.actor;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The country that a report is about, which "the rebels", "the army" and "the government" take
 * where nothing nearer names one.
 *
 * @param country ISO 3166-1 alpha-3, or null where the report names none
 */
public record Frame(@Nullable String country) {
  /**
   * Mentions in the first sentences count this much more: a report names its subject at its head.
   */
  private static final int HEAD_WEIGHT = 3;

  private static final int HEAD_SENTENCES = 2;

  /** Counts the mentions of countries in a report. */
  static final class Tally {
    private final Map<String, Integer> weights = new TreeMap<>();

    /** Adds a mention of the country, or nothing where it is null. */
    void add(@Nullable String country, int sentence) {
      if (country != null && !country.isEmpty()) {
        weights.merge(country, sentence < HEAD_SENTENCES ? HEAD_WEIGHT : 1, Integer::sum);
      }
    }

    /** Returns the frame of the country that was mentioned most; among equals the first by code. */
    Frame frame() {
      String best = null;
      for (Map.Entry<String, Integer> entry : weights.entrySet()) {
        if (best == null || entry.getValue() > weights.getOrDefault(best, 0)) {
          best = entry.getKey();
        }
      }
      return new Frame(best);
    }
  }
}
