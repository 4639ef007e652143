package org.sitrep.link.copies;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sitrep.model.Copy.Alignment;

/**
 * What two reports share, each part 0 to 1.
 *
 * @param shingles runs of three words in common, as a share of the report with fewer
 * @param inA what a's sentences with counterparts tell, as a share of all that a tells
 * @param inB the same of b
 * @param names names and numbers in common, by weight, as a share of the report with fewer
 * @param order the share of the counterparts that keep the order of the text
 * @param length how far the shared part is long enough to judge by
 */
record Resemblance(
    double shingles, double inA, double inB, double names, double order, double length) {

  /** Sentences with counterparts from which on a shared part is long enough. */
  private static final double LONG_ENOUGH = 4;

  private static final Comparator<Alignment> BY_B =
      Comparator.comparingInt(Alignment::b).thenComparingInt(Alignment::a);

  /**
   * Returns what the two share; sentences that are left out are taken as if they did not stand
   * there.
   */
  static Resemblance of(
      Draft a, Draft b, List<Alignment> aligned, Vocabulary vocabulary, boolean speechToo) {
    Predicate<Line> counted = line -> speechToo || !line.isQuotation();
    List<Alignment> kept =
        aligned.stream()
            .filter(one -> counted.test(a.lines().get(one.a())))
            .filter(one -> counted.test(b.lines().get(one.b())))
            .toList();
    return new Resemblance(
        shingles(a.shingles(speechToo), b.shingles(speechToo)),
        covered(a, kept.stream().mapToInt(Alignment::a).toArray(), kept, counted),
        covered(b, kept.stream().mapToInt(Alignment::b).toArray(), kept, counted),
        names(a, b, vocabulary),
        order(kept),
        Math.min(1, kept.stream().mapToDouble(Alignment::score).sum() / LONG_ENOUGH));
  }

  private static double shingles(Set<Long> one, Set<Long> other) {
    Set<Long> shared = new HashSet<>(one);
    shared.retainAll(other);
    return (double) shared.size() / Math.max(8, Math.min(one.size(), other.size()));
  }

  private static double covered(
      Draft draft, int[] lines, List<Alignment> aligned, Predicate<Line> counted) {
    double[] best = new double[draft.lines().size()];
    for (int i = 0; i < lines.length; i++) {
      best[lines[i]] = Math.max(best[lines[i]], aligned.get(i).score());
    }
    double all = 0;
    double told = 0;
    for (int i = 0; i < best.length; i++) {
      Line line = draft.lines().get(i);
      if (line.telling() && counted.test(line)) {
        all += line.weight();
        told += line.weight() * best[i];
      }
    }
    return all == 0 ? 0 : told / all;
  }

  private static double names(Draft a, Draft b, Vocabulary vocabulary) {
    double fewer = Math.min(vocabulary.weight(a.names()), vocabulary.weight(b.names()));
    return fewer == 0 ? 0 : vocabulary.shared(a.names(), b.names()) / fewer;
  }

  /**
   * The longest run of counterparts that ascend in both texts (Fredman 1975), as a share of all.
   */
  private static double order(List<Alignment> aligned) {
    int[] ends = new int[aligned.size()];
    int length = 0;
    for (Alignment one : aligned.stream().sorted(BY_B).toList()) {
      int place = Arrays.binarySearch(ends, 0, length, one.a());
      if (place < 0) {
        place = -place - 1;
        length = Math.max(length, place + 1);
      }
      ends[place] = one.a();
    }
    return aligned.isEmpty() ? 0 : (double) length / distinctA(aligned);
  }

  private static long distinctA(List<Alignment> aligned) {
    return aligned.stream().mapToInt(Alignment::a).distinct().count();
  }

  /**
   * Returns the probability that one report stands on the other's text: a logistic function of the
   * shares. The weights are set by hand so that any one kind of evidence alone (a common agency
   * phrase, the same names, one sentence) stays below one half; the threshold was checked against
   * rewrites of newspaper reports that are no part of this project.
   */
  double score() {
    double longer = Math.max(inA, inB);
    double shorter = Math.min(inA, inB);
    double sum =
        -5.2 + 4.0 * shingles + 5.0 * longer + 1.5 * shorter + 2.2 * names + 1.2 * order * length;
    return 1 / (1 + Math.exp(-sum));
  }
}
