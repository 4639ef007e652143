package org.sitrep.link.copies;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The words of all reports that are compared, and how much sharing each of them tells: a word that
 * few reports use tells much. The weight is the inverse document frequency (Spärck Jones 1972),
 * with {@value #PRIOR} imagined reports added, so that two reports alone do not make each shared
 * word a common one.
 */
final class Vocabulary {
  private static final double PRIOR = 20;

  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] reportsWith = new int[1024];
  private int reports;

  /** Counts the words of one more report. */
  void add(Set<String> stems) {
    reports++;
    for (String stem : stems) {
      int number = numbers.computeIfAbsent(stem, unseen -> numbers.size());
      if (number >= reportsWith.length) {
        reportsWith = Arrays.copyOf(reportsWith, reportsWith.length * 2);
      }
      reportsWith[number]++;
    }
  }

  /** Returns the number of a word that was counted. */
  int numberOf(String stem) {
    Integer number = numbers.get(stem);
    if (number == null) {
      throw new IllegalArgumentException("Not counted: " + stem);
    }
    return number;
  }

  /** Returns how many reports use the word. */
  int reportsWith(int word) {
    return reportsWith[word];
  }

  /** Returns how much it tells that two reports share the word, at least 0. */
  double weight(int word) {
    return Math.log((PRIOR + reports) / (1 + reportsWith[word]));
  }

  /** Returns how much it tells that two reports, and no others, use a word. */
  double unit() {
    return Math.log((PRIOR + reports) / 3);
  }

  /** Returns the sum of the weights. */
  double weight(WordBag words) {
    return words.stream().mapToDouble(this::weight).sum();
  }

  /** Returns the sum of the weights of the words that both hold. */
  double shared(WordBag one, WordBag other) {
    double[] sum = new double[1];
    one.forEachShared(other, word -> sum[0] += weight(word));
    return sum[0];
  }
}
