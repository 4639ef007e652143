package org.sitrep.bench.fuzz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.bench.GeneratedRecord;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Event;
import org.sitrep.serve.ServeSettings;
import org.sitrep.serve.Server;
import org.sitrep.serve.http.AccessToken;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;

/**
 * A server over a small record. The first byte chooses an address, what follows up to an empty byte
 * stands for the parameters of its path, the rest is the query, or the body of a decision.
 */
final class ServedStore implements Takers.Taker {
  private static final String TOKEN = "fuzzing-bears-this-token";
  private static final String QUERY_SIGNS = "=&,+%-._~:/";

  private static final List<String> ADDRESSES =
      List.of(
          "/api/events",
          "/api/events/{}",
          "/api/events/{}/history",
          "/api/events/{}/decisions",
          "/api/overview",
          "/api/explain/{}",
          "/api/claims",
          "/api/reports",
          "/api/reports/{}",
          "/api/copies",
          "/api/compare",
          "/api/actors",
          "/api/relations",
          "/api/sources",
          "/api/control",
          "/api/tempo",
          "/api/export",
          "/api/deletions",
          "/api/decisions",
          "/api/events.geojson",
          "/ogc/collections/events/items",
          "/ogc/collections/events/items/{}",
          "/assets/{}",
          "/events/{}",
          "/reports/{}",
          "/compare",
          "/{}",
          "POST /api/events/{}/decisions");

  /** 501 is told where the program lacks a writer of situation reports. */
  private static final Set<String> OWN_FAULTS = Set.of("501", "503");

  private int port;

  @Override
  public void take(byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    String address = ADDRESSES.get((bytes[0] & 0xFF) % ADDRESSES.size());
    String[] parts =
        new String(bytes, 1, bytes.length - 1, StandardCharsets.ISO_8859_1).split("\0", 2);
    String path = address.replace("{}", encoded(parts[0], "-._~%/"));
    String rest = parts.length > 1 ? parts[1] : "";
    try {
      answer(
          path.startsWith("POST ")
              ? posted(path, rest)
              : head("GET " + path + "?" + encoded(rest, QUERY_SIGNS)) + "\r\n");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String posted(String path, String body) {
    return head(path)
        + "Authorization: Bearer "
        + TOKEN
        + "\r\nContent-Type: application/json\r\nContent-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  private static String head(String request) {
    return request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
  }

  /** Only what no request line can hold is written as its number. */
  private static String encoded(String words, String kept) {
    StringBuilder encoded = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char sign = words.charAt(i);
      boolean plain = sign < 0x80 && Character.isLetterOrDigit(sign);
      encoded.append(
          plain || kept.indexOf(sign) >= 0
              ? String.valueOf(sign)
              : String.format(Locale.ROOT, "%%%02X", (int) sign));
    }
    return encoded.toString();
  }

  private void answer(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      String status = answer.readLine();
      List<String> lines = new ArrayList<>();
      answer.lines().forEach(lines::add);
      check(request, status, lines);
    }
  }

  private static void check(String request, @Nullable String status, List<String> lines) {
    String code = status == null ? "nothing" : status.split(" ", 3)[1];
    if (status == null || (code.startsWith("5") && !OWN_FAULTS.contains(code))) {
      throw new AssertionError("Answered " + code + " to " + request);
    }
    // What the server's library refuses before any of our code sees it has no policy.
    boolean ours = lines.stream().anyMatch(line -> line.startsWith("Content-Security-Policy:"));
    if (!ours && !code.equals("400") && !code.equals("414") && !code.equals("431")) {
      throw new AssertionError("Answered " + code + " without a policy to " + request);
    }
  }

  private int port() throws IOException {
    port = port == 0 ? started() : port;
    return port;
  }

  /** The process ends, and the server with it. */
  private static int started() throws IOException {
    Path file = Files.createTempDirectory("fuzz-served").resolve("war.db");
    GeneratedRecord record = new GeneratedRecord(40, 7);
    List<CodedReport> reports = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      reports.add(record.report(i));
    }
    for (int i = 0; i < 40; i++) {
      events.add(record.event(i));
    }
    Store store = Stores.open(file.toString());
    store.keep(reports);
    store.replaceLinks(List.of(), events, Instant.parse("2031-03-04T12:00:00Z"));
    ServeSettings settings = ServeSettings.onPort(0).openTo(AccessToken.of(TOKEN));
    return Server.start(store, settings).port();
  }
}
