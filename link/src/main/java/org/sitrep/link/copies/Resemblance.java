package org.sitrep.link.copies;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import org.sitrep.model.Copy.Alignment;

/**
 * What two reports share, each part 0 to 1.
 *
 * @param shingles runs of three words in common, as a share of the report with fewer
 * @param allShingles the same, as a share of the shingles of both
 * @param inA what a's sentences with counterparts tell, as a share of all that a tells
 * @param inB the same of b
 * @param names names and numbers in common, by weight, as a share of the report with fewer
 */
record Resemblance(double shingles, double allShingles, double inA, double inB, double names) {

  /**
   * Sentences after which a sentence counts half. News tells first what is new (the inverted
   * pyramid); at the end stands what a house prints under every report of the same war.
   */
  private static final double HALF_AFTER = 4;

  /** Fewer shingles than this are counted as so many. */
  private static final int FEW = 8;

  /**
   * Reports that tell less than so many rare words, or name less than so many rare names, are
   * measured as if they did: of two single sentences nearly all may be shared by chance. Texts that
   * are alike to the letter need no such measure.
   */
  private static final double FEW_WORDS = 14;

  private static final double FEW_NAMES = 3;

  /**
   * Returns what the two share; sentences that are left out are taken as if they did not stand
   * there.
   */
  static Resemblance of(
      Draft a,
      Draft b,
      List<Alignment> aligned,
      Vocabulary vocabulary,
      StockSentences stock,
      boolean speechToo) {
    boolean[] ofA = spoken(a, b, aligned, Alignment::a, Alignment::b);
    boolean[] ofB = spoken(b, a, aligned, Alignment::b, Alignment::a);
    IntPredicate inA = line -> speechToo || !ofA[line];
    IntPredicate inB = line -> speechToo || !ofB[line];
    List<Alignment> kept =
        aligned.stream().filter(one -> inA.test(one.a()) && inB.test(one.b())).toList();
    Set<Long> shinglesOfA = a.shingles(inA);
    Set<Long> shinglesOfB = b.shingles(inB);
    int shared = shared(shinglesOfA, shinglesOfB);
    int all = shinglesOfA.size() + shinglesOfB.size() - shared;
    double literal = share(shared, all);
    double slack = (1 - literal) * vocabulary.unit();
    return new Resemblance(
        share(shared, Math.min(shinglesOfA.size(), shinglesOfB.size())),
        literal,
        covered(a, kept, Alignment::a, inA, stock, slack * FEW_WORDS),
        covered(b, kept, Alignment::b, inB, stock, slack * FEW_WORDS),
        names(a.names(inA), b.names(inB), vocabulary, slack * FEW_NAMES));
  }

  /**
   * A sentence is speech where its counterparts are too; marks that only one of two printed round
   * it tell nothing.
   */
  private static boolean[] spoken(
      Draft draft,
      Draft other,
      List<Alignment> aligned,
      ToIntFunction<Alignment> here,
      ToIntFunction<Alignment> there) {
    boolean[] spoken = new boolean[draft.lines().size()];
    for (int i = 0; i < spoken.length; i++) {
      spoken[i] = draft.lines().get(i).isQuotation();
    }
    for (Alignment one : aligned) {
      spoken[here.applyAsInt(one)] &= other.lines().get(there.applyAsInt(one)).isQuotation();
    }
    return spoken;
  }

  private static int shared(Set<Long> one, Set<Long> other) {
    Set<Long> shared = new HashSet<>(one);
    shared.retainAll(other);
    return shared.size();
  }

  /** A text of a sentence or two shares a few turns by chance: such do not make a large share. */
  private static double share(int shared, int of) {
    return (double) shared / Math.max(FEW, of);
  }

  private static double covered(
      Draft draft,
      List<Alignment> aligned,
      ToIntFunction<Alignment> side,
      IntPredicate counted,
      StockSentences stock,
      double least) {
    double[] best = new double[draft.lines().size()];
    for (Alignment one : aligned) {
      int line = side.applyAsInt(one);
      best[line] = Math.max(best[line], one.score());
    }
    double all = 0;
    double told = 0;
    double plain = 0;
    int place = 0;
    for (int i = 0; i < best.length; i++) {
      Line line = draft.lines().get(i);
      if (line.telling() && counted.test(i)) {
        double early = line.weight() / (1 + place++ / HALF_AFTER);
        double weight = early * stock.own(line);
        plain += early;
        all += weight;
        told += weight * best[i];
      }
    }
    return all == 0 ? 0 : told / all * Math.min(1, least == 0 ? 1 : plain / least);
  }

  private static double names(WordBag a, WordBag b, Vocabulary vocabulary, double least) {
    double fewer = Math.min(vocabulary.weight(a), vocabulary.weight(b));
    return fewer == 0 ? 0 : vocabulary.shared(a, b) / Math.max(least, fewer);
  }

  /**
   * Returns the probability that one report stands on the other's text: a logistic function of the
   * shares. The weights are set by hand, in round numbers, so that one kind of evidence alone (an
   * agency's phrase, the same names, a paragraph of background) stays below one half, and most
   * weight lies on what reports of two happenings do not share: names, and sentences of both sides.
   * Runs of words count as a share of both reports: the fewer the words of the one, the likelier a
   * run of its words stands in the other. Among a few such sets this one ranked rewrites of
   * newspaper reports best, which are no part of this project; weights fitted to those by families
   * left out ranked the families left out worse.
   */
  double score() {
    double longer = Math.max(inA, inB);
    double shorter = Math.min(inA, inB);
    double sum = -7 + 4 * allShingles + 4 * longer + 6 * shorter + 6 * names;
    return 1 / (1 + Math.exp(-sum));
  }
}
