package org.sitrep.bench;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a WARC file as a crawler of news sites does, each record compressed by itself: pages in
 * several layouts, pictures, pages that are gone, pages met with again, and damaged records. Beside
 * it lies what should be read from it: address and text of each page that is whole.
 *
 * <p>Arguments: the file, its size in bytes.
 */
public final class MadeUpArchive {
  private static final int PICTURE = 110_000;
  private static final int INLINE = 9_000;
  private static final int GZIP_HEADER = 10;
  private static final byte[] GZIP_BEGINS = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0};

  private final Random random = new Random(20261101);
  private final OutputStream warc;
  private final BufferedWriter truth;
  private final long size;
  private long written;
  private int pages;
  private int refused;
  private int copies;

  private MadeUpArchive(OutputStream warc, BufferedWriter truth, long size) {
    this.warc = warc;
    this.truth = truth;
    this.size = size;
  }

  /** Writes the file and prints what was written. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    try (OutputStream warc = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20);
        BufferedWriter truth = Files.newBufferedWriter(Path.of(file + ".truth"))) {
      MadeUpArchive archive = new MadeUpArchive(warc, truth, Long.parseLong(args[1]));
      archive.write();
      new PrintStream(System.out, true, StandardCharsets.UTF_8)
          .printf(
              Locale.ROOT,
              "%d pages, %d records to refuse, %d copies, %d bytes%n",
              archive.pages,
              archive.refused,
              archive.copies,
              archive.written);
    }
  }

  private void write() throws IOException {
    put(
        packed(
            record("warcinfo", null, "application/warc-fields", bytes("software: made up\r\n"))));
    for (int i = 0; written < size; i++) {
      page(i);
      put(
          packed(
              http(
                  "https://site" + i % 40 + ".example/p/" + i + ".css",
                  200,
                  "text/css",
                  bytes("p{}"))));
      refused++;
      if (i % 2 == 0) {
        picture(i);
      }
      if (i % 50 == 7) {
        put(
            packed(
                http("https://site1.example/gone/" + i, 404, "text/html", bytes("<p>Gone</p>"))));
        refused++;
      }
      if (i % 60 == 9) {
        put(
            packed(
                record(
                    "revisit", "https://site1.example/again/" + i, "application/http", bytes(""))));
        copies++;
      }
    }
  }

  private void page(int number) throws IOException {
    String address = "https://site" + number % 40 + ".example/news/" + number + ".html";
    MadeUpPage page = MadeUpPage.of(number, random);
    byte[] html = bytes(page.html(inline()));
    byte[] packed = packed(http(address, 200, "text/html; charset=utf-8", html));
    if (number % 90 == 13) {
      damage(packed, number);
      refused++;
    } else {
      truth.write(address + "\t" + page.text().replace("\n", "\\n") + "\n");
      pages++;
    }
    put(packed);
  }

  /** Pages carry data that packs badly: small pictures, states of scripts. */
  private String inline() {
    byte[] noise = new byte[INLINE];
    random.nextBytes(noise);
    return Base64.getEncoder().encodeToString(noise);
  }

  /**
   * Bytes in the middle are lost, the check sum is wrong, or the first bytes are not those of a
   * record.
   */
  private static void damage(byte[] packed, int number) {
    int kind = number / 90 % 3;
    if (kind == 0) {
      int middle = packed.length / 2;
      Arrays.fill(packed, middle, middle + 200, (byte) 0x55);
    } else if (kind == 1) {
      packed[packed.length - 6] ^= 0x11;
    } else {
      packed[0] = 0;
    }
  }

  private void picture(int number) throws IOException {
    byte[] content = new byte[PICTURE + random.nextInt(PICTURE)];
    random.nextBytes(content);
    put(
        stored(
            http(
                "https://site" + number % 40 + ".example/i/" + number + ".jpg",
                200,
                "image/jpeg",
                content)));
    refused++;
  }

  private static byte[] http(String address, int status, String type, byte[] body)
      throws IOException {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    block.write(
        bytes(
            "HTTP/1.1 "
                + status
                + " X\r\nContent-Type: "
                + type
                + "\r\nContent-Length: "
                + body.length
                + "\r\n\r\n"));
    block.write(body);
    return record("response", address, "application/http; msgtype=response", block.toByteArray());
  }

  private static byte[] record(String kind, @Nullable String address, String type, byte[] block)
      throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    UUID id = UUID.nameUUIDFromBytes(bytes(kind + address));
    record.write(
        bytes(
            "WARC/1.1\r\nWARC-Type: "
                + kind
                + "\r\nWARC-Record-ID: <urn:uuid:"
                + id
                + ">\r\nWARC-Date: 2026-11-01T06:00:00Z\r\n"
                + (address == null ? "" : "WARC-Target-URI: " + address + "\r\n")
                + "Content-Type: "
                + type
                + "\r\nContent-Length: "
                + block.length
                + "\r\n\r\n"));
    record.write(block);
    record.write(bytes("\r\n\r\n"));
    return record.toByteArray();
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] packed(byte[] record) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(record);
    }
    return packed.toByteArray();
  }

  /** What cannot be packed is not worth the time. */
  private static byte[] stored(byte[] record) {
    Deflater deflater = new Deflater(Deflater.NO_COMPRESSION, true);
    deflater.setInput(record);
    deflater.finish();
    byte[] room = new byte[record.length + record.length / 1000 + 100];
    int length = deflater.deflate(room);
    deflater.end();
    CRC32 sum = new CRC32();
    sum.update(record);
    ByteBuffer member =
        ByteBuffer.allocate(GZIP_HEADER + length + 8)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(GZIP_BEGINS)
            .put(room, 0, length)
            .putInt((int) sum.getValue())
            .putInt(record.length);
    return member.array();
  }

  private void put(byte[] record) throws IOException {
    warc.write(record);
    written += record.length;
  }
}
