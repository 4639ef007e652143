package org.sitrep.link.copies;

import org.sitrep.model.CopyKind;

/** Tells how the text of a pair is shared. */
final class KindJudge {
  private static final double SAME_WORDS = 0.85;
  private static final double AGENCY_TEXT = 0.5;

  /** Below this, what stands outside the quotation marks is each report's own. */
  private static final double OWN_WORDS = 0.5;

  private KindJudge() {}

  /**
   * Returns the kind.
   *
   * @param all what the two share
   * @param outside what they share outside quotation marks
   */
  static CopyKind kind(Resemblance all, Resemblance outside) {
    if (outside.score() < OWN_WORDS && outside.score() < all.score() / 2) {
      return CopyKind.QUOTATION;
    }
    if (all.allShingles() >= SAME_WORDS) {
      return CopyKind.VERBATIM;
    }
    return all.shingles() >= AGENCY_TEXT ? CopyKind.SYNDICATION : CopyKind.REWRITE;
  }
}
