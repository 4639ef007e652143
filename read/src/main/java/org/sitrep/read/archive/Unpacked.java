package org.sitrep.read.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What comes out of a layer of packing, weighed against what went in. Closing it closes nothing.
 */
final class Unpacked extends FilterInputStream {
  private final Packed packed;
  private final Allowance allowance;
  private final long packedBefore;
  private long given;

  /**
   * Begins to weigh.
   *
   * @param unpacked gives the bytes, made of those of {@code packed}
   */
  Unpacked(InputStream unpacked, Packed packed, Allowance allowance) {
    super(unpacked);
    this.packed = packed;
    this.allowance = allowance;
    this.packedBefore = packed.taken();
  }

  /**
   * Counts the bytes that were taken from a packed stream, and gives no more where an unpacker
   * would hold them all: a name without end, a file of unknown length that is not compressed.
   */
  static final class Packed extends FilterInputStream {
    private long taken;
    private long last = Long.MAX_VALUE;

    Packed(InputStream in) {
      super(in);
    }

    long taken() {
      return taken;
    }

    /** Gives at most so many bytes from now on. */
    void atMost(long bytes) {
      last = bytes == Long.MAX_VALUE ? bytes : taken + bytes;
    }

    private void count(long more) throws TooMuch {
      taken += more;
      if (taken > last) {
        throw new TooMuch(
            "bomb", "expected an archive that can be unpacked piece by piece, found one piece");
      }
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = in.read(into, from, length);
      count(Math.max(0, read));
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      long skipped = in.skip(bytes);
      count(skipped);
      return skipped;
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    @Override
    public void close() {
      // Whoever opened what lies below closes it.
    }
  }

  private void weigh(long more) throws TooMuch {
    given += more;
    allowance.unpacked(more);
    allowance.ratio(packed.taken() - packedBefore, given);
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    weigh(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = in.read(into, from, length);
    weigh(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = in.skip(bytes);
    weigh(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() {
    // Whoever opened what lies below closes it.
  }
}
