package org.sitrep.read.archive;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** What a file is packed in, told from its first bytes. */
enum Packing {
  GZIP,
  BZIP2,
  XZ,
  ZSTD,
  ZIP,
  TAR,
  WARC,
  NONE;

  /** The mark of a tar file lies at its 257th byte. */
  static final int LOOKED_AT = 1_024;

  private static final int TAR_MARK_AT = 257;
  private static final String WARC_MARK = "WARC/";

  /** More memory than any archive made by usual means takes. */
  private static final int XZ_KIB = 96 * 1024;

  static Packing of(byte[] head) {
    if (begins(head, 0, 0x1F, 0x8B, 0x08)) {
      return WARC_MARK.equals(unzippedHead(head)) ? WARC : GZIP;
    }
    if (begins(head, 0, 'P', 'K', 3, 4) || begins(head, 0, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    if (begins(head, 0, 'B', 'Z', 'h') && begins(head, 4, 0x31, 0x41, 0x59, 0x26)) {
      return BZIP2;
    }
    if (begins(head, 0, 0xFD, '7', 'z', 'X', 'Z', 0)) {
      return XZ;
    }
    if (begins(head, 0, 0x28, 0xB5, 0x2F, 0xFD)) {
      return ZSTD;
    }
    if (begins(head, TAR_MARK_AT, 'u', 's', 't', 'a', 'r')) {
      return TAR;
    }
    return begins(head, 0, 'W', 'A', 'R', 'C', '/', '1', '.') ? WARC : NONE;
  }

  /** Returns whether what is packed thus is one file, without a name of its own. */
  boolean isLayer() {
    return this == GZIP || this == BZIP2 || this == XZ || this == ZSTD;
  }

  InputStream unpack(InputStream packed) throws IOException {
    return switch (this) {
      case GZIP ->
          GzipCompressorInputStream.builder()
              .setInputStream(packed)
              .setDecompressConcatenated(true)
              .get();
      case BZIP2 -> new BZip2CompressorInputStream(packed, true);
      case XZ ->
          XZCompressorInputStream.builder()
              .setInputStream(packed)
              .setDecompressConcatenated(true)
              .setMemoryLimitKiB(XZ_KIB)
              .get();
      case ZSTD -> new ZstdInputStream(packed);
      case ZIP, TAR, WARC, NONE -> packed;
    };
  }

  private static boolean begins(byte[] head, int at, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (head.length <= at + i || (head[at + i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** Returns the first signs of what a piece of a gzip file holds; none where it holds none. */
  static String unzippedHead(byte[] head) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
      return new String(in.readNBytes(WARC_MARK.length()), StandardCharsets.US_ASCII);
    } catch (IOException broken) {
      return "";
    }
  }
}
