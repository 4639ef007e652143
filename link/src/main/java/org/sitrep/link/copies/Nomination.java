package org.sitrep.link.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.link.sketch.Match;
import org.sitrep.link.sketch.SketchIndex;

/**
 * Nominates the pairs of reports that are worth a close look, without looking at every pair. Three
 * ways lead to a nomination: shingles in common (Broder 1997), many rare words in common, and
 * sentences whose vectors are near. Each way is bounded for each report.
 */
final class Nomination {
  /** Up to so many reports every hash is looked up, beyond that a sample. */
  private static final int SMALL = 5_000;

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
    int oneIn = drafts.size() <= SMALL ? SketchIndex.ALL : SketchIndex.EVERY_FOURTH;
    SketchIndex index = new SketchIndex(oneIn, BOILERPLATE);
    for (Draft draft : drafts) {
      index.add(shingles(draft));
    }
    for (int draft = firstFresh; draft < drafts.size(); draft++) {
      for (Match match : index.matches(draft)) {
        if (match.shared() >= Match.FEW || match.ofFewer() >= Match.SHARE) {
          pairs.add(Pair.of(draft, match.report()));
        }
      }
    }
  }

  private static long[] shingles(Draft draft) {
    return draft.lines().stream()
        .flatMap(line -> line.shingles().stream())
        .mapToLong(Long::longValue)
        .toArray();
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
