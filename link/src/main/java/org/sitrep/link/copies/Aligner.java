package org.sitrep.link.copies;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Copy.Alignment;

/** Finds, for the sentences of one report, those of another that say the same. */
final class Aligner {
  /** From here on two sentences are held to say the same. */
  static final double ALIKE = 0.36;

  /** Added for a counterpart that keeps the order of the text, so that it wins among equals. */
  private static final double IN_ORDER = 0.04;

  private final Vocabulary vocabulary;
  private final Background background;

  Aligner(Vocabulary vocabulary, Background background) {
    this.vocabulary = vocabulary;
    this.background = background;
  }

  /**
   * Returns for each sentence of b that has one its counterpart in a, by the number in b. Several
   * sentences of b may share a counterpart (a rewriter splits) and the other way round; the
   * counterparts of a's sentences that are then left over follow.
   */
  List<Alignment> align(Draft a, Draft b) {
    double[][] likeness = likeness(a, b);
    List<Alignment> found = new ArrayList<>();
    boolean[] taken = new boolean[a.lines().size()];
    int expected = 0;
    for (int j = 0; j < b.lines().size(); j++) {
      int best = best(likeness, j, expected);
      if (best >= 0 && likeness[best][j] >= ALIKE) {
        found.add(new Alignment(best, j, rounded(likeness[best][j])));
        taken[best] = true;
        expected = best + 1;
      }
    }
    addMerged(likeness, taken, found);
    return found;
  }

  /** A rewriter also draws two sentences together: the second then has no counterpart yet. */
  private static void addMerged(double[][] likeness, boolean[] taken, List<Alignment> found) {
    for (int i = 0; i < likeness.length; i++) {
      int best = -1;
      for (int j = 0; !taken[i] && j < likeness[i].length; j++) {
        if (likeness[i][j] >= ALIKE && (best < 0 || likeness[i][j] > likeness[i][best])) {
          best = j;
        }
      }
      if (best >= 0) {
        found.add(new Alignment(i, best, rounded(likeness[i][best])));
      }
    }
  }

  private static int best(double[][] likeness, int j, int expected) {
    int best = -1;
    double highest = 0;
    for (int i = 0; i < likeness.length; i++) {
      double score = likeness[i][j] + (i == expected ? IN_ORDER : 0);
      if (score > highest) {
        highest = score;
        best = i;
      }
    }
    return best;
  }

  private double[][] likeness(Draft a, Draft b) {
    double[][] likeness = new double[a.lines().size()][b.lines().size()];
    for (int i = 0; i < likeness.length; i++) {
      for (int j = 0; j < likeness[i].length; j++) {
        likeness[i][j] = likeness(a.lines().get(i), b.lines().get(j));
      }
    }
    return likeness;
  }

  /**
   * Returns how alike two sentences are, 0 to 1: rare words in common, as a share of both and of
   * the shorter, mended by how near their vectors are. Equal words are enough; near vectors alone
   * are not, since two raids are told in the same words.
   */
  double likeness(Line one, Line other) {
    if (!one.telling() || !other.telling()) {
      return 0;
    }
    double shared = vocabulary.shared(one.words(), other.words());
    double both = 2 * shared / (one.weight() + other.weight());
    double shorter = shared / Math.min(one.weight(), other.weight());
    double words = (both + shorter) / 2;
    double sense = background.relative(one.vector().cosine(other.vector()));
    return Math.max(words, 0.6 * words + 0.4 * sense);
  }

  private static double rounded(double score) {
    return Math.round(score * 1000) / 1000.0;
  }
}
