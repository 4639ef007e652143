package org.sitrep.link.copies;

import java.util.List;
import org.sitrep.model.Copy.Alignment;
import org.sitrep.model.CopyKind;

/** Tells how the text of a pair is shared. */
final class KindJudge {
  private static final double SAME_WORDS = 0.85;
  private static final double AGENCY_TEXT = 0.5;

  /** Below this, what stands outside the quotation marks is each report's own. */
  private static final double OWN_WORDS = 0.5;

  /** From here on two sentences of direct speech are one. */
  private static final double SAME_SPEECH = 0.8;

  /** Telling words from which on it is no chance that two reports quote the same. */
  private static final int LONG_SPEECH = 12;

  private KindJudge() {}

  /**
   * Returns the kind.
   *
   * @param all what the two share
   * @param outside what they share outside quotation marks
   */
  static CopyKind kind(Resemblance all, Resemblance outside) {
    boolean own = outside.score() < OWN_WORDS && outside.score() < all.score() / 2;
    if (own || all.score() < CopyFinder.LISTED) {
      return CopyKind.QUOTATION;
    }
    if (all.allShingles() >= SAME_WORDS) {
      return CopyKind.VERBATIM;
    }
    return all.shingles() >= AGENCY_TEXT ? CopyKind.SYNDICATION : CopyKind.REWRITE;
  }

  /** Returns whether both print the same words of a speaker, and enough of them. */
  static boolean quoteOneSpeech(Draft one, Draft other, List<Alignment> aligned) {
    int words = 0;
    for (Alignment pair : aligned) {
      Line first = one.lines().get(pair.a());
      Line second = other.lines().get(pair.b());
      if (pair.score() >= SAME_SPEECH && first.isQuotation() && second.isQuotation()) {
        words += Math.min(first.words().size(), second.words().size());
      }
    }
    return words >= LONG_SPEECH;
  }
}
