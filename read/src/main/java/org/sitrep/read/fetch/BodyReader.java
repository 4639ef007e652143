package org.sitrep.read.fetch;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.read.fetch.FetchFailure.Kind;

/** Reads what a host sends, undoes its compression, and lets neither grow beyond the limit. */
final class BodyReader {
  private static final int GZIP_FIRST = 0x1F;
  private static final int GZIP_SECOND = 0x8B;

  private final int most;
  private final boolean cut;

  BodyReader(Request request) {
    this.most = request.mostBytes();
    this.cut = request.cut();
  }

  /** Counts the bytes as they come, before they are decompressed. */
  private static final class Limited extends FilterInputStream {
    private long left;

    Limited(InputStream in, long most) {
      super(in);
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        throw new Overrun();
      }
    }
  }

  private static final class Overrun extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Returns the content.
   *
   * @param encoding how the host says it is compressed (Content-Encoding), or null
   */
  byte[] read(InputStream sent, @Nullable String encoding) throws FetchFailure, IOException {
    try {
      // A file that is cut off may be longer than what is read of it.
      InputStream raw = cut ? sent : new Limited(sent, most);
      InputStream open = unzippedFile(opened(raw, encoding));
      byte[] body = open.readNBytes(cut ? most : most + 1);
      if (body.length > most) {
        throw tooLarge();
      }
      return body;
    } catch (Overrun overrun) {
      throw tooLarge();
    } catch (ZipException damaged) {
      throw new FetchFailure(Kind.DAMAGED, "expected whole compressed content, found it broken");
    } catch (EOFException ended) {
      throw new FetchFailure(Kind.CUT_OFF, "expected whole compressed content, found half of it");
    }
  }

  private FetchFailure tooLarge() {
    return new FetchFailure(Kind.TOO_LARGE, "expected at most " + most + " bytes, found more");
  }

  private static InputStream opened(InputStream raw, @Nullable String encoding)
      throws FetchFailure, IOException {
    String told = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
    return switch (told) {
      case "", "identity", "none", "utf-8" -> raw;
      case "gzip", "x-gzip" -> new GZIPInputStream(raw);
      case "br" -> new BrotliInputStream(raw);
      default ->
          throw new FetchFailure(Kind.ENCODING, "expected gzip or br or nothing, found: " + told);
    };
  }

  /** Sitemaps are often files that are gzipped themselves. */
  private static InputStream unzippedFile(InputStream content) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(content);
    buffered.mark(2);
    boolean zipped = buffered.read() == GZIP_FIRST && buffered.read() == GZIP_SECOND;
    buffered.reset();
    return zipped ? new GZIPInputStream(buffered) : buffered;
  }
}
