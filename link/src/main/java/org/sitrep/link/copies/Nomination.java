package org.sitrep.link.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Nominates the pairs of reports that are worth a close look, without looking at every pair. Three
 * ways lead to a nomination: an equal min-hash of a sentence's shingles (Broder 1997), many rare
 * words in common, and sentences whose vectors are near. Each way is bounded for each report.
 */
final class Nomination {
  /** Least hashes kept of a sentence. */
  private static final int SKETCH = 4;

  /** Words or hashes that more reports share than this are boilerplate. */
  private static final int BOILERPLATE = 60;

  /** Rarest words of a report that are looked up. */
  private static final int RARE_WORDS = 60;

  /** Partners that a report gets by its rare words. */
  private static final int PARTNERS = 12;

  private final List<Draft> drafts;
  private final Vocabulary vocabulary;
  private final int firstFresh;
  private final Background background;

  /** Takes the reports; pairs of two before {@code firstFresh} are not nominated. */
  Nomination(List<Draft> drafts, int firstFresh, Vocabulary vocabulary, Background background) {
    this.drafts = drafts;
    this.firstFresh = firstFresh;
    this.vocabulary = vocabulary;
    this.background = background;
  }

  /** Returns the nominated pairs in ascending order. */
  Set<Pair> pairs() {
    Set<Pair> pairs = new TreeSet<>();
    bySketch(pairs);
    byRareWords(pairs);
    new NearestLines(drafts, firstFresh, background).nominate(pairs);
    pairs.removeIf(pair -> pair.other() < firstFresh);
    return pairs;
  }

  private void bySketch(Set<Pair> pairs) {
    Map<Long, TreeSet<Integer>> holders = new HashMap<>();
    for (int draft = 0; draft < drafts.size(); draft++) {
      for (Line line : drafts.get(draft).lines()) {
        for (long hash : sketch(line)) {
          holders.computeIfAbsent(hash, unseen -> new TreeSet<>()).add(draft);
        }
      }
    }
    for (TreeSet<Integer> reports : holders.values()) {
      if (reports.size() <= BOILERPLATE) {
        pairUp(List.copyOf(reports), pairs);
      }
    }
  }

  private static List<Long> sketch(Line line) {
    return line.shingles().stream().sorted().limit(SKETCH).toList();
  }

  private static void pairUp(List<Integer> ascending, Set<Pair> pairs) {
    for (int i = 0; i < ascending.size(); i++) {
      for (int j = i + 1; j < ascending.size(); j++) {
        pairs.add(new Pair(ascending.get(i), ascending.get(j)));
      }
    }
  }

  private void byRareWords(Set<Pair> pairs) {
    Map<Integer, List<Integer>> holders = new HashMap<>();
    List<List<Integer>> rare = new ArrayList<>();
    for (int draft = 0; draft < drafts.size(); draft++) {
      rare.add(rareWords(drafts.get(draft)));
      for (int word : rare.get(draft)) {
        holders.computeIfAbsent(word, unseen -> new ArrayList<>()).add(draft);
      }
    }
    for (int draft = 0; draft < drafts.size(); draft++) {
      for (int partner : partners(draft, rare.get(draft), holders)) {
        pairs.add(Pair.of(draft, partner));
      }
    }
  }

  private List<Integer> rareWords(Draft draft) {
    return draft.words().stream()
        .filter(word -> vocabulary.reportsWith(word) > 1)
        .filter(word -> vocabulary.reportsWith(word) <= BOILERPLATE)
        .boxed()
        .sorted(Comparator.comparingInt(vocabulary::reportsWith).thenComparing(word -> word))
        .limit(RARE_WORDS)
        .toList();
  }

  private List<Integer> partners(
      int draft, List<Integer> words, Map<Integer, List<Integer>> holders) {
    Map<Integer, Double> shared = new TreeMap<>();
    for (int word : words) {
      for (int partner : holders.getOrDefault(word, List.of())) {
        if (partner != draft) {
          shared.merge(partner, vocabulary.weight(word), Double::sum);
        }
      }
    }
    return shared.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
        .limit(PARTNERS)
        .map(Map.Entry::getKey)
        .toList();
  }
}
