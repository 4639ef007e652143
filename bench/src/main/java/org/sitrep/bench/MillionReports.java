package org.sitrep.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sitrep.link.sketch.Families;
import org.sitrep.link.sketch.Shingles;
import org.sitrep.link.sketch.SketchIndex;

/**
 * Measures how copies are found among many made-up reports: time and memory, which families were
 * found and which are false. Writing the reports is not timed; reading their words is. A line
 * tells: seconds on the wall's clock and those that the thread worked; reports a second by the
 * wall's clock; nanoseconds of work for n times the natural logarithm of n; how many families there
 * are, the share that was found whole, the share of pairs of one family that was found in one;
 * families found that hold reports of more than one; what the index holds; the peak of the Java
 * heap, in which the reports that wait are too.
 */
public final class MillionReports {
  private static final int[] SIZES = {10_000, 30_000, 100_000, 300_000, 1_000_000};
  private static final int STOCK = 60;
  private static final int BATCH = 1_000;
  private static final int WARM_UPS = 3;
  private static final long SEED = 2026;
  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1024 * 1024;

  private MillionReports() {}

  /**
   * Prints a table.
   *
   * @param args how many reports each line is to be about, if not 10,000 to a million
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int[] sizes =
        args.length == 0 ? SIZES : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    for (int round = 1; round <= WARM_UPS; round++) {
      line(new MadeUpReports(SIZES[0], SEED + round));
    }
    out.println(
        "  reports  seconds  worked  reports/s  ns/(n ln n)  families   whole  recall  false"
            + "  bytes/report  heap MB");
    for (int size : sizes) {
      out.println(line(new MadeUpReports(size, SEED)));
    }
  }

  private static String line(MadeUpReports reports) {
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    SketchIndex index = new SketchIndex(SketchIndex.EVERY_FOURTH, STOCK);
    Cost cost = Cost.NOTHING;
    for (int start = 0; start < reports.size(); start += BATCH) {
      String[] texts = texts(reports, start);
      cost = cost.plus(timed(() -> add(texts, index)));
    }
    Families[] families = new Families[1];
    cost = cost.plus(timed(() -> families[0] = Families.of(index)));
    return row(reports.size(), cost, Found.of(reports.truth(), families[0], reports.size()), index);
  }

  private static String[] texts(MadeUpReports reports, int start) {
    String[] texts = new String[Math.min(BATCH, reports.size() - start)];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = reports.text(start + i);
    }
    return texts;
  }

  private static void add(String[] texts, SketchIndex index) {
    for (String text : texts) {
      index.add(Shingles.of(text));
    }
  }

  private static Cost timed(Runnable work) {
    long wall = System.nanoTime();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return new Cost(
        System.nanoTime() - wall,
        ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu);
  }

  private static String row(int n, Cost cost, Found found, SketchIndex index) {
    return String.format(
        Locale.ROOT,
        "%,9d  %7.2f  %6.2f  %,9.0f  %11.1f  %,8d  %.4f  %.4f  %5d  %,12d  %,7.0f",
        n,
        cost.wall() / NANOS,
        cost.cpu() / NANOS,
        n / (cost.wall() / NANOS),
        cost.cpu() / (n * Math.log(n)),
        found.families(),
        found.shareWhole(),
        found.recall(),
        found.falseFamilies(),
        index.bytes() / n,
        pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE);
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
