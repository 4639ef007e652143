package org.sitrep.code.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Side;
import org.sitrep.model.SideCount;

/**
 * Numbers added up.
 *
 * @param low the sum of the least numbers
 * @param best the sum of the best numbers, or null where one is missing
 * @param high the sum of the greatest, or null where one has no upper end
 */
record Sum(int low, @Nullable Integer best, @Nullable Integer high) {
  static Sum of(List<Group> groups, int more) {
    int low = more;
    Integer best = more;
    Integer high = more;
    for (Group group : groups) {
      low += group.amount().low();
      best = plus(best, group.amount().best());
      high = plus(high, group.amount().high());
    }
    return new Sum(low, best, high);
  }

  private static @Nullable Integer plus(@Nullable Integer a, @Nullable Integer b) {
    return a == null || b == null ? null : Integer.valueOf(a + b);
  }

  /** Returns the numbers as those of a side; an upper end that is not told is the best number. */
  SideCount side(Side side) {
    Integer top = high == null ? best : high;
    return new SideCount(side, low, top == null ? low : top);
  }
}
