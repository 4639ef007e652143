package org.sitrep.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sitrep.read.fetch.LoopbackServer.bytes;
import static org.sitrep.read.fetch.LoopbackServer.endless;
import static org.sitrep.read.fetch.LoopbackServer.gzipped;
import static org.sitrep.read.fetch.LoopbackServer.page;
import static org.sitrep.read.fetch.LoopbackServer.raw;
import static org.sitrep.read.fetch.LoopbackServer.status;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sitrep.read.fetch.FetchFailure.Kind;

@Timeout(60)
final class HttpTransportTest {
  private static final int MOST = 100_000;
  private static final String OK = "HTTP/1.1 200 OK\r\n";

  private final LoopbackServer server = new LoopbackServer();
  private final HttpTransport transport = transport(Set.of("127.0.0.1"), NameLookup.SYSTEM);

  private static HttpTransport transport(Set<String> allowed, NameLookup names) {
    return new HttpTransport(
        new FetchSettings(
            "https://desk.example/bot",
            "0.1",
            allowed,
            Duration.ofSeconds(2),
            Duration.ofMillis(600),
            Duration.ofMillis(1_500)),
        names);
  }

  @AfterEach
  void close() throws IOException {
    transport.close();
    server.close();
  }

  @Test
  void namesItselfAndItsContactAndWhatItCanUnpack() throws FetchFailure {
    server.on("/a", page("<p>Hello"));
    Answer answer = transport.exchange(Request.of(server.at("/a"), MOST));
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("<p>Hello");
    assertThat(answer.mediaType()).isEqualTo("text/html");
    assertThat(server.asked("/a").get(0).headers())
        .containsEntry("user-agent", "Sitrep/0.1 (+https://desk.example/bot)")
        .containsEntry("accept-encoding", "gzip, br");
  }

  @Test
  void sendsBackWhatAHostCalledTheStateThatIsKnown() throws FetchFailure {
    server.on("/a", status(304, "", "ETag: W/\"2\""));
    Answer answer =
        transport.exchange(new Request(server.at("/a"), "W/\"1\"", "yesterday", MOST, false));
    assertThat(answer.status()).isEqualTo(304);
    assertThat(answer.header("ETag")).isEqualTo("W/\"2\"");
    assertThat(server.asked("/a").get(0).headers())
        .containsEntry("if-none-match", "W/\"1\"")
        .containsEntry("if-modified-since", "yesterday");
  }

  @Test
  void unpacksGzipAndBrotliAndAFileThatIsGzippedItself() throws FetchFailure {
    byte[] packed = gzipped("Two shells fell.".getBytes(StandardCharsets.UTF_8));
    // "Two shells fell." uncompressed within a Brotli stream (RFC 7932, 9.2).
    byte[] brotli = HexFormat.of().parseHex("8b07805" + "4776f207368656c6c732066656c6c2e" + "03");
    server.on("/gzip", raw(200, packed, "Content-Encoding: gzip"));
    server.on("/file.gz", raw(200, packed, "Content-Type: application/gzip"));
    server.on("/br", raw(200, brotli, "Content-Encoding: br"));
    for (String path : new String[] {"/gzip", "/file.gz", "/br"}) {
      Answer answer = transport.exchange(Request.of(server.at(path), MOST));
      assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("Two shells fell.");
    }
  }

  @Test
  void anAnswerThatDripsIsEndedAfterTheWholeTime() {
    CountDownLatch never = new CountDownLatch(1);
    server.on(
        "/drip",
        (asked, out) -> {
          out.write((OK + "Content-Length: 1000\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
          for (int i = 0; i < 1000; i++) {
            out.write('x');
            out.flush();
            pause(never, 100);
          }
        });
    assertThat(failure("/drip").kind()).isEqualTo(Kind.TIMEOUT);
  }

  @Test
  void headersThatDripAreEndedAfterTheWholeTime() {
    CountDownLatch never = new CountDownLatch(1);
    server.on(
        "/drip",
        (asked, out) -> {
          out.write(OK.getBytes(StandardCharsets.ISO_8859_1));
          for (int i = 0; i < 1000; i++) {
            out.write('x');
            out.flush();
            pause(never, 100);
          }
        });
    assertThat(failure("/drip").kind()).isEqualTo(Kind.TIMEOUT);
  }

  @Test
  void aHostThatSaysNothingIsLeft() {
    CountDownLatch never = new CountDownLatch(1);
    server.on("/silent", (asked, out) -> pause(never, 5_000));
    assertThat(failure("/silent").kind()).isEqualTo(Kind.TIMEOUT);
  }

  /** The server waits as a slow one would; the test itself waits for nothing. */
  private static void pause(CountDownLatch never, long millis) {
    try {
      var unused = never.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aBodyWithoutEndIsCutAtTheLimit() {
    server.on("/endless", endless(OK + "Content-Type: text/html\r\n\r\n", new byte[8_192]));
    assertThat(failure("/endless").kind()).isEqualTo(Kind.TOO_LARGE);
    server.on(
        "/chunks",
        endless(
            OK + "Transfer-Encoding: chunked\r\n\r\n",
            "5\r\nhello\r\n".getBytes(StandardCharsets.ISO_8859_1)));
    assertThat(failure("/chunks").kind()).isEqualTo(Kind.TOO_LARGE);
  }

  @Test
  void headersWithoutEndAreEnded() {
    server.on("/line", endless(OK + "X: ", "xxxxxxxxxxxxxxxx".getBytes(StandardCharsets.UTF_8)));
    assertThat(failure("/line").kind()).isEqualTo(Kind.BAD_ANSWER);
    server.on("/lines", endless(OK, "X: y\r\n".getBytes(StandardCharsets.UTF_8)));
    assertThat(failure("/lines").kind()).isEqualTo(Kind.BAD_ANSWER);
  }

  @Test
  void whatIsToBeCutIsReadToTheLimitOnly() throws FetchFailure {
    server.on("/robots.txt", endless(OK + "\r\n", "# robots\n".getBytes(StandardCharsets.UTF_8)));
    Answer answer =
        transport.exchange(new Request(server.at("/robots.txt"), null, null, 900, true));
    assertThat(answer.body()).hasSize(900);
  }

  @Test
  void aGzipBombIsEndedAtTheLimit() {
    byte[] bomb = gzipped(new byte[50_000_000]);
    assertThat(bomb).hasSizeLessThan(MOST);
    server.on("/bomb", raw(200, bomb, "Content-Encoding: gzip"));
    server.on("/bomb.gz", raw(200, bomb, "Content-Type: application/gzip"));
    server.on("/twice", raw(200, gzipped(bomb), "Content-Encoding: gzip"));
    for (String path : new String[] {"/bomb", "/bomb.gz", "/twice"}) {
      assertThat(failure(path).kind()).isEqualTo(Kind.TOO_LARGE);
    }
  }

  @Test
  void brokenAndHalfCompressedContentIsTold() {
    byte[] packed = gzipped("Two shells fell on the docks.".getBytes(StandardCharsets.UTF_8));
    byte[] broken = packed.clone();
    Arrays.fill(broken, 10, packed.length - 8, (byte) 0xFF);
    server.on("/broken", raw(200, broken, "Content-Encoding: gzip"));
    server.on(
        "/half", raw(200, Arrays.copyOf(packed, packed.length / 2), "Content-Encoding: gzip"));
    server.on("/notgzip", status(200, "plain words", "Content-Encoding: gzip"));
    server.on("/notbr", status(200, "plain words of some length", "Content-Encoding: br"));
    server.on("/zstd", status(200, "plain words", "Content-Encoding: zstd"));
    assertThat(failure("/broken").kind()).isEqualTo(Kind.DAMAGED);
    assertThat(failure("/half").kind()).isEqualTo(Kind.CUT_OFF);
    assertThat(failure("/notgzip").kind()).isEqualTo(Kind.DAMAGED);
    assertThat(failure("/notbr").kind()).isEqualTo(Kind.DAMAGED);
    assertThat(failure("/zstd").kind()).isEqualTo(Kind.ENCODING);
  }

  @Test
  void anAnswerThatEndsBeforeItIsWholeIsTold() {
    server.on("/short", status(200, "half", "Content-Length: 1000"));
    server.on("/chunk", bytes(OK + "Transfer-Encoding: chunked\r\n\r\n100\r\nhalf"));
    server.on("/nothing", bytes(""));
    for (String path : new String[] {"/short", "/chunk", "/nothing"}) {
      assertThat(failure(path).kind()).as(path).isEqualTo(Kind.CUT_OFF);
    }
  }

  @Test
  void whatComesBeyondTheAnswerIsNeverTakenForTheNext() throws FetchFailure {
    server.on("/long", status(200, "halfHTTP/1.1 200 OK\r\n\r\nevil", "Content-Length: 4"));
    server.on("/next", status(200, "good"));
    assertThat(transport.exchange(Request.of(server.at("/long"), MOST)).body()).hasSize(4);
    Answer next = transport.exchange(Request.of(server.at("/next"), MOST));
    assertThat(new String(next.body(), StandardCharsets.UTF_8)).isEqualTo("good");
  }

  @Test
  void whatIsNoHttpIsTold() {
    server.on("/ssh", bytes("SSH-2.0-OpenSSH_9.2\r\n\r\n"));
    server.on("/badchunk", bytes(OK + "Transfer-Encoding: chunked\r\n\r\nzz\r\nhalf"));
    assertThat(failure("/ssh").kind()).isIn(Kind.BAD_ANSWER, Kind.CUT_OFF);
    assertThat(failure("/badchunk").kind()).isEqualTo(Kind.BAD_ANSWER);
  }

  @Test
  void redirectsAreNotFollowedButTold() throws FetchFailure {
    server.on("/old", status(301, "", "Location: /new"));
    Answer answer = transport.exchange(Request.of(server.at("/old"), MOST));
    assertThat(answer.target(server.at("/old"))).isEqualTo(server.at("/new"));
    assertThat(server.asked()).containsExactly("/old");
  }

  @Test
  void aHostInsideIsAskedNothingUnlessItIsAllowedByName() throws IOException {
    server.on("/secret", page("<p>secret"));
    try (HttpTransport strict = transport(Set.of("desk.example"), NameLookup.SYSTEM)) {
      for (String host : new String[] {"127.0.0.1", "localhost", "127.1", "2130706433", "[::1]"}) {
        String address = server.at(host, "/secret");
        FetchFailure failure =
            catchThrowableOfType(
                FetchFailure.class, () -> strict.exchange(Request.of(address, MOST)));
        assertThat(failure.kind()).as(host).isIn(Kind.FORBIDDEN_HOST, Kind.ADDRESS, Kind.NO_HOST);
      }
      assertThat(
              catchThrowableOfType(
                      FetchFailure.class,
                      () -> strict.exchange(Request.of(server.at("/secret"), MOST)))
                  .says())
          .contains("127.0.0.1", "--allow-host");
    }
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void aNameThatLeadsOutsideFirstAndInsideThenIsCaughtOnTheConnection() throws Exception {
    server.on("/secret", page("<p>secret"));
    AtomicInteger lookups = new AtomicInteger();
    NameLookup rebinding =
        host -> {
          byte[] address = lookups.getAndIncrement() == 0 ? null : new byte[] {127, 0, 0, 1};
          if (address == null) {
            throw new UnknownHostException(host);
          }
          return new InetAddress[] {InetAddress.getByAddress(host, address)};
        };
    try (HttpTransport strict = transport(Set.of(), rebinding)) {
      String address = server.at("rebinds.example", "/secret");
      assertThat(kind(strict, address)).isEqualTo(Kind.NO_HOST);
      assertThat(kind(strict, address)).isEqualTo(Kind.FORBIDDEN_HOST);
    }
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void aNameOfWhichOneAddressLiesInsideIsRefusedWhole() throws Exception {
    NameLookup both =
        host ->
            new InetAddress[] {
              InetAddress.getByAddress(host, new byte[] {8, 8, 8, 8}),
              InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})
            };
    try (HttpTransport strict = transport(Set.of(), both)) {
      assertThat(kind(strict, server.at("both.example", "/"))).isEqualTo(Kind.FORBIDDEN_HOST);
    }
  }

  @Test
  void onlyHttpIsAsked() {
    for (String address : new String[] {"file:///etc/hosts", "ftp://127.0.0.1/", "http:///x"}) {
      assertThat(kind(transport, address)).isEqualTo(Kind.ADDRESS);
    }
  }

  @Test
  void aHostThatIsNotThereIsTold() throws Exception {
    LoopbackServer closed = new LoopbackServer();
    String address = closed.at("/");
    closed.close();
    assertThat(kind(transport, address)).isEqualTo(Kind.NO_CONNECTION);
  }

  private FetchFailure failure(String path) {
    return catchThrowableOfType(
        FetchFailure.class, () -> transport.exchange(Request.of(server.at(path), MOST)));
  }

  private static Kind kind(HttpTransport transport, String address) {
    return catchThrowableOfType(
            FetchFailure.class, () -> transport.exchange(Request.of(address, MOST)))
        .kind();
  }
}
