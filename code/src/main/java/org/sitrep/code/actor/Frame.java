package org.sitrep.code.actor;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The country that a report is about, which "the rebels", "the army" and "the government" take
 * where nothing nearer names one.
 *
 * @param country ISO 3166-1 alpha-3, or null where the report names none
 * @param other the country named most after it, where it is named a fifth as often, or null
 * @param named every country whose name, adjective or groups the report names
 */
public record Frame(@Nullable String country, @Nullable String other, Set<String> named) {
  public Frame {
    named = Set.copyOf(named);
  }

  /**
   * Mentions in the first sentences count this much more: a report names its subject at its head.
   */
  private static final int HEAD_WEIGHT = 3;

  private static final int HEAD_SENTENCES = 2;

  /** Another country than that of the frame is told of where it weighs a fifth of it. */
  private static final int OFTEN = 5;

  /** Counts the mentions of countries in a report. */
  static final class Tally {
    private final Set<String> placed = new LinkedHashSet<>();
    private final Set<String> named = new LinkedHashSet<>();
    private final Map<String, Integer> weights = new LinkedHashMap<>();
    private @Nullable String filed;

    /** Adds a mention of the country, or nothing where it is null. */
    void add(@Nullable String country, int sentence) {
      if (country != null && !country.isEmpty()) {
        weights.merge(country, sentence < HEAD_SENTENCES ? HEAD_WEIGHT : 1, Integer::sum);
      }
    }

    /**
     * Adds a mention of a town or region: a report names many states that only speak, and few
     * places but those it is about.
     */
    void addPlace(@Nullable String country, int sentence) {
      add(country, sentence);
      if (country != null && !country.isEmpty()) {
        placed.add(country);
      }
    }

    /** Adds a mention by name, which is surer than a place whose name several places bear. */
    void addNamed(@Nullable String country, int sentence) {
      add(country, sentence);
      if (country != null && !country.isEmpty()) {
        named.add(country);
      }
    }

    /** Tells from which country the report was filed. */
    void filedIn(@Nullable String country) {
      filed = filed == null ? country : filed;
    }

    /**
     * Returns the frame of the country that was mentioned most, of those that are named and of
     * whose towns or regions one is, where there are any; among equals the first. A country known
     * by towns alone, which may be namesakes, gives way to the one that the report was filed in.
     */
    Frame frame() {
      Set<String> here = new LinkedHashSet<>(placed);
      here.retainAll(named);
      String best = null;
      for (Map.Entry<String, Integer> entry : weights.entrySet()) {
        boolean eligible = here.isEmpty() || here.contains(entry.getKey());
        if (eligible && (best == null || entry.getValue() > weights.getOrDefault(best, 0))) {
          best = entry.getKey();
        }
      }
      boolean byNamesake = best != null && here.isEmpty() && !named.contains(best);
      String country = byNamesake && filed != null ? filed : best;
      return new Frame(country, other(country), named);
    }

    private @Nullable String other(@Nullable String country) {
      if (country == null) {
        return null;
      }
      String other = null;
      for (String each : named) {
        int weight = weights.getOrDefault(each, 0);
        boolean often = OFTEN * weight >= weights.getOrDefault(country, 0);
        boolean more = other == null || weight > weights.getOrDefault(other, 0);
        other = often && more && !each.equals(country) ? each : other;
      }
      return other;
    }
  }
}
