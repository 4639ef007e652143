package org.sitrep.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.sitrep.serve.http.Exchange;

/** An answer that is made once and given often, plain and compressed. Immutable. */
final class Packed {
  private final byte[] plain;
  private final byte[] gzip;

  private Packed(byte[] plain, byte[] gzip) {
    this.plain = plain;
    this.gzip = gzip;
  }

  static Packed of(JsonNode json) {
    return of(json.toString().getBytes(StandardCharsets.UTF_8));
  }

  static Packed of(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4 + 64);
    try (GZIPOutputStream gzip = new Quick(packed)) {
      gzip.write(plain);
    } catch (IOException impossible) {
      throw new UncheckedIOException("Memory takes every byte", impossible);
    }
    return new Packed(plain, packed.toByteArray());
  }

  /** Returns an answer that was compressed before, as {@link #gzip} gave it. */
  static Packed ofGzip(byte[] gzip) {
    try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return new Packed(unpacked.readAllBytes(), gzip);
    } catch (IOException damaged) {
      throw new UncheckedIOException("What the store kept is damaged", damaged);
    }
  }

  /** Returns the bytes of the answer as a file of gzip. */
  byte[] gzip() {
    return gzip.clone();
  }

  /** A fifth larger than the tightest packing, and made six times as fast. */
  private static final class Quick extends GZIPOutputStream {
    private static final int BUFFER = 1 << 16;

    Quick(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  /** Answers with the bytes that the client reads. */
  void answer(Exchange exchange) {
    String encodings = exchange.header("Accept-Encoding");
    exchange.context().minSizeForCompression(Integer.MAX_VALUE);
    if (encodings != null && encodings.contains("gzip")) {
      exchange.context().header("Content-Encoding", "gzip");
      exchange.answer(exchange.mediaType(), gzip);
    } else {
      exchange.answer(exchange.mediaType(), plain);
    }
  }
}
