package org.sitrep.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Event;
import org.sitrep.model.Place;
import org.sitrep.serve.http.AccessToken;
import org.sitrep.write.format.EventExports;

/** What is sent, or was written into the record, to make the server do what it must not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackTest {
  private static final String MARKUP =
      "<script>x()</script><svg onload='x()'><img src=x onerror=x()>";

  private static final List<String> WORDS =
      List.of(
          "' OR 1=1 --",
          "\"; DROP TABLE events; --",
          "') UNION SELECT sql FROM sqlite_master --",
          "a\" OR NEAR(b c) * ^d col:e",
          "%_\\",
          "NULL",
          "x\r\nSet-Cookie: a=b",
          "\0",
          "\uD83D\uDEE9\u202Ex",
          "-1",
          "99999999999999999999",
          "${jndi:ldap://127.0.0.1/x}",
          "../../../../etc/passwd",
          MARKUP);

  private Served served;

  @BeforeAll
  void start(@TempDir Path folder) {
    served = Served.of(folder, List.of(Velland.RAID, named(MARKUP)), UnaryOperator.identity());
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private static Event named(String place) {
    Event raid = Velland.RAID;
    return new Event(
        "marked",
        raid.type(),
        raid.mode(),
        raid.acledEventType(),
        raid.acledSubEventType(),
        raid.range(),
        raid.datePrecision(),
        new Place(place, "XVL", place, place, 20.1, 12.4, null, "PPL", 4000),
        List.of(new Event.Party(place, "XVLMIL")),
        List.of(),
        raid.killed(),
        raid.injured(),
        raid.status(),
        raid.reports(),
        raid.copies(),
        raid.origins(),
        raid.claims());
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void everyParameterOfEveryAddressTakesWordsAsWordsOrRefusesThem() {
    String before = served.get("api/events").body();
    List<String> asked = new ArrayList<>();
    served
        .json("api/openapi.json")
        .get("paths")
        .properties()
        .forEach(path -> asked.addAll(asked(path.getKey(), path.getValue().path("get"))));

    for (String address : asked) {
      HttpResponse<String> answer = served.get(address);
      assertThat(answer.statusCode())
          .as(address + ": " + answer.body())
          .isIn(200, 303, 400, 404, 406, 410, 501);
      assertThat(answer.headers().map()).as(address).doesNotContainKey("set-cookie");
    }
    assertThat(asked).hasSizeGreaterThan(1_000);
    assertThat(served.get("api/events").body()).isEqualTo(before);
  }

  private static List<String> asked(String path, JsonNode operation) {
    List<String> asked = new ArrayList<>();
    if (operation.isMissingNode() || path.equals("/api/changes")) {
      return asked;
    }
    for (String words : WORDS) {
      String filled = path.substring(1).replaceAll("\\{\\w+}", encoded(words).replace("%", "\\%"));
      asked.add(filled);
      for (JsonNode parameter : operation.path("parameters")) {
        if (parameter.get("in").asText().equals("query")) {
          asked.add(filled + "?" + parameter.get("name").asText() + "=" + encoded(words));
        }
      }
    }
    return asked;
  }

  @Test
  void noHeaderIsMadeOfWhatWasAsked() {
    String lines = "%0d%0aX-Made-Up:%201%0d%0a%0d%0a%3Cscript%3E";

    for (String address :
        List.of(
            "events/" + lines,
            "reports/" + lines,
            "compare?a=" + lines + "&b=" + lines,
            "api/export?format=csv&q=" + lines)) {
      assertThat(served.get(address).headers().map()).as(address).doesNotContainKey("x-made-up");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ogc/collections/events/items?f=html",
        "ogc/collections/events/items/marked?f=html",
      })
  void markupInTheRecordIsNeverMarkupOfAPage(String address) {
    HttpResponse<String> answer = served.get(address);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(answer.body()).contains("&lt;script").doesNotContain("<script", "<svg", "<img");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api/events",
        "api/overview",
        "api/export?format=jsonl",
        "api/export?format=csv",
        "api/export?format=atom",
        "api/export?format=geojson",
        "api/events/%3Cscript%3E",
        "%3Cscript%3E",
        "api/events?%3Cscript%3E=1"
      })
  void noBrowserTakesAnAnswerForAPage(String address) {
    HttpResponse<String> answer = served.get(address);

    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .doesNotContain("html", "svg");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'", "script-src 'self'", "object-src 'none'")
        .doesNotContain("unsafe-inline", "unsafe-eval");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assets/..%2f..%2forg%2fsitrep%2fserve%2fServer.class",
        "assets/..%5c..%5cindex.html",
        "assets/%2e%2e/%2e%2e/etc/passwd",
        "assets/.hidden",
        "assets/index.html%00.js",
        "..%2f..%2fetc%2fpasswd",
        "WEB-INF/web.xml"
      })
  void noPathLeadsOutOfThePage(String address) {
    HttpResponse<String> answer = served.get(address);

    assertThat(answer.statusCode()).as(answer.body()).isIn(400, 404);
    assertThat(answer.body()).doesNotContain("root:");
  }

  @Test
  void formulasOfTheRecordAreDisarmedInEveryTable(@TempDir Path folder) {
    String formula = "=HYPERLINK(\"http://other.example\",\"x\")";
    try (Served tables = Served.of(folder, List.of(named(formula)), UnaryOperator.identity())) {
      int checked = 0;
      for (String format : EventExports.names()) {
        HttpResponse<String> answer = tables.get("api/export?format=" + format);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/csv") || type.startsWith("text/tab-separated-values")) {
          assertThat(answer.body())
              .as(format)
              .doesNotContainPattern("(?m)(^|[,;\\t])\"?=HYPERLINK");
          checked++;
        }
      }
      assertThat(checked).isGreaterThan(4);
    }
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.server().port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  @Test
  void whatIsTooLongIsRefusedBeforeItIsHeld() throws IOException {
    String line = "GET /?q=" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    String head = "GET / HTTP/1.1\r\nHost: localhost\r\nX-A: " + "a".repeat(100_000) + "\r\n\r\n";
    String heads = "GET / HTTP/1.1\r\nHost: localhost\r\n" + "X-A: a\r\n".repeat(20_000) + "\r\n";

    assertThat(raw(line)).startsWith("HTTP/1.1 414");
    assertThat(raw(head)).startsWith("HTTP/1.1 431");
    assertThat(raw(heads)).startsWith("HTTP/1.1 431");
  }

  @Test
  void aRequestOfTwoLengthsIsRefused() throws IOException {
    String two =
        String.join(
            "\r\n",
            "POST /api/events/raid/decisions HTTP/1.1",
            "Host: localhost",
            "Content-Length: 2",
            "Transfer-Encoding: chunked",
            "",
            "0",
            "",
            "");

    assertThat(raw(two)).startsWith("HTTP/1.1 400");
  }

  @Test
  void methodsThatNobodyNeedsAreRefused() throws IOException {
    for (String method : List.of("TRACE", "TRACK", "PROPFIND")) {
      String answer =
          raw(
              method
                  + " / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Secret: 1\r\n\r\n");
      assertThat(answer).as(method).matches("(?s)HTTP/1\\.1 (400|404|405|501) .*");
      assertThat(answer).as(method).doesNotContain("X-Secret");
    }
  }

  @Test
  @Timeout(60)
  void hundredsOfRequestsThatNeverEndKeepNobodyWaiting(@TempDir Path folder) throws IOException {
    AccessToken token = AccessToken.of("nobody-knows-this-token");
    try (Served open = Served.of(folder, List.of(Velland.RAID), all -> all.openTo(token))) {
      List<Socket> slow = new ArrayList<>();
      try {
        for (int i = 0; i < 400; i++) {
          Socket socket = new Socket(InetAddress.getLoopbackAddress(), open.server().port());
          slow.add(socket);
          String half =
              i % 2 == 0
                  ? "GET / HTTP/1.1\r\nHost: localhost\r\nX-"
                  : "POST /api/events/raid/decisions HTTP/1.1\r\nHost: localhost\r\n"
                      + "Content-Type: application/json\r\nContent-Length: 60000\r\n\r\n{";
          socket.getOutputStream().write(half.getBytes(StandardCharsets.ISO_8859_1));
        }
        assertThat(open.get("api/events/raid").statusCode()).isEqualTo(200);
      } finally {
        for (Socket each : slow) {
          each.close();
        }
      }
    }
  }

  @Test
  void aPageOfAnotherOriginCannotWriteWithWhatABrowserSendsByItself(@TempDir Path folder) {
    AccessToken token = AccessToken.of("nobody-knows-this-token");
    try (Served open = Served.of(folder, List.of(Velland.RAID), all -> all.openTo(token))) {
      HttpResponse<String> form =
          open.send(
              "POST",
              "api/events/raid/decisions",
              "{\"kind\":\"accept\",\"by\":\"x\"}",
              "Origin",
              "https://other.example",
              "Cookie",
              "token=nobody-knows-this-token",
              "Content-Type",
              "text/plain");
      HttpResponse<String> asked =
          open.send(
              "OPTIONS",
              "api/events/raid/decisions",
              "",
              "Origin",
              "https://other.example",
              "Access-Control-Request-Method",
              "POST",
              "Access-Control-Request-Headers",
              "authorization");

      assertThat(form.statusCode()).isEqualTo(401);
      assertThat(asked.headers().map()).doesNotContainKey("access-control-allow-origin");
      assertThat(open.json("api/events/raid/decisions")).isEmpty();
    }
  }
}
