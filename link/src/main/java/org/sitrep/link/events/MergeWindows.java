package org.sitrep.link.events;

/**
 * How far apart two claims of one happening may lie.
 *
 * @param kilometres between two settlements or points, 0 to 200
 * @param days between two days, 0 to 31; 1 takes in that a raid at night is told of either day
 */
public record MergeWindows(double kilometres, int days) {
  private static final int MOST_KM = 200;
  private static final int MOST_DAYS = 31;

  /** Five kilometres, the radius of a town; one day. */
  public static final MergeWindows DEFAULT = new MergeWindows(5, 1);

  public MergeWindows {
    if (!(kilometres >= 0 && kilometres <= MOST_KM) || days < 0 || days > MOST_DAYS) {
      throw new IllegalArgumentException(
          "Windows are of 0 to "
              + MOST_KM
              + " km and 0 to "
              + MOST_DAYS
              + " days, not "
              + kilometres
              + " km and "
              + days
              + " days");
    }
  }
}
