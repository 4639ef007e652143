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

  /** Counts the bytes that were taken from a packed stream. */
  static final class Packed extends FilterInputStream {
    private long taken;

    Packed(InputStream in) {
      super(in);
    }

    long taken() {
      return taken;
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      taken += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = in.read(into, from, length);
      taken += Math.max(0, read);
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      long skipped = in.skip(bytes);
      taken += skipped;
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
