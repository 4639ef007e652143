package org.sitrep.read.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Finds where records begin in a WARC file, whatever stands between them. */
final class WarcStarts {
  private static final int CHUNK = 64 * 1024;

  /** So much of a compressed record shows what it holds. */
  private static final int ENOUGH = 512;

  private static final long LONGEST_CHECKED = 32L << 20;

  private static final byte[] MARK = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

  private final FileChannel channel;

  WarcStarts(FileChannel channel) {
    this.channel = channel;
  }

  /** Returns whether a record begins at that byte. */
  boolean isOne(long at) throws IOException {
    byte[] head = bytes(at, ENOUGH);
    return beginsPlain(head, 0) || Packing.of(head) == Packing.WARC;
  }

  /** Returns the first place after that byte at which a record begins, or -1. */
  long after(long at) throws IOException {
    for (long chunk = at + 1; chunk < channel.size(); chunk += CHUNK) {
      byte[] bytes = bytes(chunk, CHUNK + MARK.length);
      for (int i = 0; i < Math.min(bytes.length, CHUNK); i++) {
        boolean plain = beginsPlain(bytes, i) && (i == 0 || bytes[i - 1] == '\n');
        if (plain || (mayBeginZipped(bytes, i) && isOne(chunk + i))) {
          return chunk + i;
        }
      }
    }
    return -1;
  }

  /** Returns whether what is packed from one byte to another is as its check sum says. */
  boolean isWhole(long from, long to) {
    long length = to - from;
    if (length > LONGEST_CHECKED) {
      return true;
    }
    try (InputStream in =
        new GZIPInputStream(new ByteArrayInputStream(bytes(from, (int) length)), CHUNK)) {
      in.transferTo(OutputStream.nullOutputStream());
      return true;
    } catch (IOException broken) {
      return false;
    }
  }

  boolean isZipped(long at) throws IOException {
    return mayBeginZipped(bytes(at, ENOUGH), 0);
  }

  private static boolean beginsPlain(byte[] bytes, int at) {
    int end = at + MARK.length;
    return end <= bytes.length && Arrays.equals(bytes, at, end, MARK, 0, MARK.length);
  }

  private static boolean mayBeginZipped(byte[] bytes, int at) {
    return at + 2 < bytes.length
        && bytes[at] == 0x1F
        && bytes[at + 1] == (byte) 0x8B
        && bytes[at + 2] == 8;
  }

  private byte[] bytes(long at, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, at + buffer.position()) < 0) {
        break;
      }
    }
    return Arrays.copyOf(buffer.array(), buffer.position());
  }
}
