package org.sitrep.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sitrep.model.Report;

/**
 * The two ways in which near copies are commonly found, over runs of {@value #RUN} words: the
 * Jaccard coefficient of the runs (Broder 1997), and its estimate by {@value #HASHES} min-hashes,
 * whose candidates are the pairs that share a band of {@value #BAND} of them (Leskovec, Rajaraman
 * and Ullman, Mining of Massive Datasets, chapter 3).
 */
final class WordRuns {
  private static final int RUN = 5;
  private static final int HASHES = 128;
  private static final int BAND = 2;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private final List<Report> reports;
  private final List<Set<Long>> runs = new ArrayList<>();

  WordRuns(List<Report> reports) {
    this.reports = reports;
    reports.forEach(report -> runs.add(runs(report.text())));
  }

  /** Returns the coefficient of every pair that shares a run. */
  Map<TwoReports, Double> jaccard() {
    Map<TwoReports, Double> scores = new HashMap<>();
    for (int i = 0; i < runs.size(); i++) {
      for (int j = 0; j < i; j++) {
        Set<Long> shared = new HashSet<>(runs.get(i));
        shared.retainAll(runs.get(j));
        if (!shared.isEmpty()) {
          int all = runs.get(i).size() + runs.get(j).size() - shared.size();
          scores.put(pair(i, j), (double) shared.size() / all);
        }
      }
    }
    return scores;
  }

  /** Returns the estimate for every pair that shares a band. */
  Map<TwoReports, Double> minHash() {
    List<long[]> sketches = runs.stream().map(WordRuns::sketch).toList();
    Map<TwoReports, Double> scores = new HashMap<>();
    for (int i = 0; i < sketches.size(); i++) {
      for (int j = 0; j < i; j++) {
        int equal = 0;
        boolean band = false;
        for (int from = 0; from < HASHES; from += BAND) {
          int here = equal(sketches.get(i), sketches.get(j), from);
          equal += here;
          band |= here == BAND;
        }
        if (band) {
          scores.put(pair(i, j), (double) equal / HASHES);
        }
      }
    }
    return scores;
  }

  private TwoReports pair(int i, int j) {
    return TwoReports.of(reports.get(i).id(), reports.get(j).id());
  }

  private static int equal(long[] one, long[] other, int from) {
    int equal = 0;
    for (int i = from; i < from + BAND; i++) {
      equal += one[i] == other[i] ? 1 : 0;
    }
    return equal;
  }

  private static long[] sketch(Set<Long> runs) {
    long[] least = new long[HASHES];
    for (int i = 0; i < HASHES; i++) {
      least[i] = Long.MAX_VALUE;
      for (long run : runs) {
        least[i] = Math.min(least[i], mixed(run ^ mixed(i + 1L)));
      }
    }
    return least;
  }

  private static Set<Long> runs(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    Set<Long> runs = new HashSet<>();
    for (int i = 0; i < Math.max(1, words.size() - RUN + 1); i++) {
      long hash = 0;
      for (String word : words.subList(i, Math.min(words.size(), i + RUN))) {
        hash = mixed(hash * 31 + word.hashCode());
      }
      runs.add(hash);
    }
    return runs;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mixed(long number) {
    long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
