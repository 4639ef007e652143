package org.sitrep.read.archive;

/** What one outermost file may still unpack to. */
final class Allowance {
  private final ArchiveLimits limits;
  private long entries;
  private long bytes;

  Allowance(ArchiveLimits limits) {
    this.limits = limits;
  }

  void enter(int layers) throws TooMuch {
    if (layers > limits.layers()) {
      throw new TooMuch(
          "too-deep", "expected at most " + limits.layers() + " layers of packing, found more");
    }
  }

  void oneMore() throws TooMuch {
    if (++entries > limits.entries()) {
      throw new TooMuch(
          "too-many", "expected at most " + limits.entries() + " entries, found more");
    }
  }

  /** Accounts for bytes that came out of packing. */
  void unpacked(long more) throws TooMuch {
    bytes += more;
    if (bytes > limits.bytes()) {
      throw new TooMuch("bomb", "expected at most " + limits.bytes() + " bytes in all, found more");
    }
  }

  void ratio(long packed, long unpacked) throws TooMuch {
    if (unpacked > ArchiveLimits.RATIO_COUNTS_FROM && unpacked / limits.ratio() > packed) {
      throw new TooMuch(
          "bomb",
          "expected at most "
              + limits.ratio()
              + " bytes from each packed one, found "
              + unpacked / Math.max(1, packed));
    }
  }
}
