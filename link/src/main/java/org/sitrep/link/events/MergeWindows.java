package org.sitrep.link.events;

/**
 * How far apart two claims of one happening may lie.
 *
 * @param kilometres between two settlements or points, at least 0
 * @param days between two days, at least 0; 1 takes in that a raid at night is told of either day
 */
public record MergeWindows(double kilometres, int days) {
  /** Five kilometres, the radius of a town; one day. */
  public static final MergeWindows DEFAULT = new MergeWindows(5, 1);

  public MergeWindows {
    if (!(kilometres >= 0) || days < 0) {
      throw new IllegalArgumentException(
          "Windows are not negative: " + kilometres + " km, " + days + " days");
    }
  }
}
