package org.sitrep.bench;

import java.util.Arrays;
import org.sitrep.link.sketch.Families;

/**
 * How well families were found.
 *
 * @param families families of two and more that there are
 * @param whole those of them whose members are all in one that was found
 * @param pairs pairs of reports that are of one family
 * @param together those of them that are in one that was found
 * @param falseFamilies families found that hold reports of more than one, or of none
 */
record Found(long families, long whole, long pairs, long together, long falseFamilies) {

  static Found of(Sets truth, Families found, int reports) {
    long[] byTruth = new long[reports];
    long[] byFound = new long[reports];
    for (int report = 0; report < reports; report++) {
      byTruth[report] = (long) truth.of(report) << 32 | found.of(report);
      byFound[report] = (long) found.of(report) << 32 | truth.of(report);
    }
    Runs there = Runs.of(byTruth);
    Runs told = Runs.of(byFound);
    return new Found(
        there.groups, there.groups - there.split, there.pairs, there.together, told.split);
  }

  double recall() {
    return (double) together / pairs;
  }

  double shareWhole() {
    return (double) whole / families;
  }

  /** Groups of two and more by the upper half of the numbers, parted by the lower. */
  private static final class Runs {
    private long groups;
    private long split;
    private long pairs;
    private long together;

    private static Runs of(long[] numbers) {
      Arrays.sort(numbers);
      Runs runs = new Runs();
      int start = 0;
      for (int end = 1; end <= numbers.length; end++) {
        if (end == numbers.length || numbers[end] >>> 32 != numbers[start] >>> 32) {
          runs.take(numbers, start, end);
          start = end;
        }
      }
      return runs;
    }

    private void take(long[] numbers, int start, int end) {
      groups += end - start > 1 ? 1 : 0;
      split += numbers[start] == numbers[end - 1] ? 0 : 1;
      pairs += pairs(end - start);
      int from = start;
      for (int to = start + 1; to <= end; to++) {
        if (to == end || numbers[to] != numbers[from]) {
          together += pairs(to - from);
          from = to;
        }
      }
    }

    private static long pairs(long members) {
      return members * (members - 1) / 2;
    }
  }
}
