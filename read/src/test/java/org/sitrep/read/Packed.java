package org.sitrep.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Makes archives for tests. */
final class Packed {
  private Packed() {}

  static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    }
    return packed.toByteArray();
  }

  static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return packed.toByteArray();
  }

  static byte[] tar(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(packed)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    }
    return packed.toByteArray();
  }

  /** A record of a WARC file. */
  static byte[] record(String type, String address, String mediaType, byte[] block) {
    return joined(
        bytes(
            "WARC/1.1\r\nWARC-Type: "
                + type
                + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>"
                + "\r\nWARC-Date: 2026-11-01T06:00:00Z\r\nWARC-Target-URI: "
                + address
                + "\r\nContent-Type: "
                + mediaType
                + "\r\nContent-Length: "
                + block.length
                + "\r\n\r\n"),
        block,
        bytes("\r\n\r\n"));
  }

  /** What a server answered, as a record of a WARC file. */
  static byte[] answer(String address, String head, byte[] body) {
    byte[] http = joined(bytes("HTTP/1.1 " + head + "\r\n\r\n"), body);
    return record("response", address, "application/http; msgtype=response", http);
  }

  /** A page that was fetched. */
  static byte[] page(int number) {
    return answer(address(number), "200 OK\r\nContent-Type: text/html", bytes(html(number)));
  }

  static String address(int number) {
    return "https://www.one.example/" + number + ".html";
  }

  static String html(int number) {
    return "<html lang=en><head><title>Market hit, report "
        + number
        + "</title></head><body><article><h1>Market hit, report "
        + number
        + "</h1><p>"
        + words(number)
        + "</p></article></body></html>";
  }

  static String words(int number) {
    return "Shells hit a market in Tamara on day "
        + number
        + ", and four people were killed, the mayor of the town said in the evening.";
  }
}
