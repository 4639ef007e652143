package org.sitrep.link.sketch;

/**
 * A report that shares words with another, as far as the sample of their hashes tells.
 *
 * @param report the number of the report
 * @param shared hashes of the sample that both hold and that are no boilerplate
 * @param ofFewer these as a share of the report with fewer, 0 to 1; how much of the shorter text
 *     stands in the longer one (Broder's containment)
 * @param ofAll these as a share of what either holds, 0 to 1 (Broder's resemblance)
 * @param related whether so much is shared that one of the two stands on the other's text
 */
public record Match(int report, int shared, double ofFewer, double ofAll, boolean related) {
  /** Fewer shared hashes than this may be chance: a turn of speech, two names in one order. */
  public static final int FEW = 4;

  /**
   * From this share on one text may stand on the other. Of a text in which three words of ten were
   * changed a third of the runs of three words are left; reports of different authors share a
   * twentieth at most.
   */
  public static final double SHARE = 0.2;

  /** From this share on it does, even if all that is shared are passages that many hold. */
  static final double LARGE_SHARE = 0.5;
}
