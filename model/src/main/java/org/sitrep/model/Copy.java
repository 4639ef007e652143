package org.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That one report shares the text of another.
 *
 * @param reportId the copy
 * @param copyOf the report it was made from
 * @param kind how the text is shared
 * @param score 0 to 1, comparable between pairs
 * @param directionKnown whether it is known which of the two is the copy
 * @param whyDirection what tells the direction, or why nothing does
 * @param shared the share of the copy's sentences that have a counterpart, 0 to 1
 * @param aligned the counterparts
 * @param changed the facts that differ
 * @param added sentences of the copy without a counterpart
 * @param omitted sentences of the other without a counterpart
 */
public record Copy(
    String reportId,
    String copyOf,
    CopyKind kind,
    double score,
    boolean directionKnown,
    @Nullable String whyDirection,
    double shared,
    List<Alignment> aligned,
    List<Change> changed,
    List<Integer> added,
    List<Integer> omitted) {
  public Copy {
    if (reportId.equals(copyOf)) {
      throw new IllegalArgumentException("A report is no copy of itself: " + reportId);
    }
    if (score < 0 || score > 1 || shared < 0 || shared > 1) {
      throw new IllegalArgumentException("Not shares: " + score + ", " + shared);
    }
    aligned = List.copyOf(aligned);
    changed = List.copyOf(changed);
    added = List.copyOf(added);
    omitted = List.copyOf(omitted);
  }

  /** Returns whether the pair counts as a copy where copies and origins are counted. */
  public boolean counts() {
    return kind != CopyKind.QUOTATION;
  }

  /**
   * Two sentences that say the same.
   *
   * @param a sentence of the original
   * @param b sentence of the copy
   * @param score how alike they are, 0 to 1
   */
  public record Alignment(int a, int b, double score) {}

  /** Which fact of a report differs in its copy. */
  public enum Field {
    DATE,
    PLACE,
    ACTOR,
    COUNT,
    ATTRIBUTION
  }

  /**
   * A fact that differs.
   *
   * @param field which fact
   * @param a its words in the original, or null where the copy added it
   * @param b its words in the copy, or null where the copy left it out; where both are printed
   *     dates outside the text, the quotes are null and the values stand in {@code aValue} and
   *     {@code bValue}
   * @param aValue the value in the original, or null
   * @param bValue the value in the copy, or null
   */
  public record Change(
      Field field,
      @Nullable Quote a,
      @Nullable Quote b,
      @Nullable String aValue,
      @Nullable String bValue) {}
}
