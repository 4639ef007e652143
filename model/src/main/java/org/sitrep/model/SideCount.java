package org.sitrep.model;

/**
 * The part of a count that is told of one side.
 *
 * @param side whose people they are
 * @param low the least number told
 * @param high the greatest number told
 */
public record SideCount(Side side, int low, int high) {
  public SideCount {
    if (low < 0 || high < low) {
      throw new IllegalArgumentException("Not a count: " + low + ".." + high);
    }
  }
}
