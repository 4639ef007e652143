package org.sitrep.read.archive;

/**
 * How much one outermost file may unpack to. Archives of news stay far below each of these; bombs,
 * made to fill disk or memory, do not.
 *
 * @param layers how many layers of packing may lie in one another; a {@code .tar.gz} has two
 * @param entries how many things may lie in it, in all its layers
 * @param ratio how many bytes a packed byte may give, once {@link #RATIO_COUNTS_FROM} were given
 * @param bytes how many bytes it may give in all its layers together
 */
public record ArchiveLimits(int layers, long entries, int ratio, long bytes) {
  /** Short texts that repeat themselves pack better than any bomb need. */
  public static final long RATIO_COUNTS_FROM = 8L << 20;

  /** What the program allows: 6 layers, 50 million things, 250 to 1, 512 GiB. */
  public static final ArchiveLimits USUAL = new ArchiveLimits(6, 50_000_000, 250, 512L << 30);

  public ArchiveLimits {
    if (layers < 1 || entries < 1 || ratio < 1 || bytes < 1) {
      throw new IllegalArgumentException("Limits that let nothing through");
    }
  }
}
