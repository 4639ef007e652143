package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.CodedReport;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;
import org.sitrep.store.WatchFile;

/** The whole way from a list of feeds to the store, over a server on loopback. */
@Timeout(300)
final class WatchVerbTest {
  @TempDir private Path folder;
  private final Map<String, String> pages = new HashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::serve);
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      asked.add(path);
      String moved = path.equals("/old") ? at("/feed") : null;
      if (moved != null) {
        exchange.getResponseHeaders().add("Location", moved);
      }
      String page = pages.get(path);
      byte[] body = (page == null ? "" : page).getBytes(StandardCharsets.UTF_8);
      int status = moved != null ? 301 : page == null ? 404 : 200;
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private String list(String... addresses) throws IOException {
    StringBuilder outlines = new StringBuilder();
    for (String address : addresses) {
      outlines.append("<outline type=\"rss\" text=\"F\" xmlUrl=\"").append(address).append("\"/>");
    }
    String opml = "<opml version=\"2.0\"><body>" + outlines + "</body></opml>";
    return Files.writeString(folder.resolve("feeds.opml"), opml).toString();
  }

  private Ran watch(String list, String... more) {
    List<String> words =
        new ArrayList<>(List.of("watch", list, "--store", store(), "--once", "--delay", "0s"));
    words.addAll(List.of(more));
    return Ran.sitrep(words.toArray(String[]::new));
  }

  private String store() {
    return folder.resolve("war.db").toString();
  }

  @Test
  void articlesOfAFeedComeIntoTheStoreOnceAndTheListIsWrittenAsItIsNow() throws IOException {
    pages.put(
        "/feed",
        "<rss version=\"2.0\"><channel><title>T</title>"
            + "<item><title>Shells fall</title><link>"
            + at("/1")
            + "</link><pubDate>Tue, 03 Dec 2024 08:00:00 GMT</pubDate></item>"
            + "<item><title>Gone</title><link>"
            + at("/2")
            + "</link></item></channel></rss>");
    pages.put(
        "/1",
        "<!doctype html><html lang=en><head><title>Shells fall on"
            + " Aleppo</title></head><body><article><p>ALEPPO, Syria (Harbour Wire) - Syrian"
            + " government forces shelled a bus station in Aleppo on Monday, killing three"
            + " civilians, a doctor said.</p></article></body></html>");
    Path rejects = folder.resolve("rejects.jsonl");
    Path out = folder.resolve("now.opml");
    String list = list(at("/old"));
    Ran first =
        watch(
            list,
            "--allow-host",
            "127.0.0.1",
            "--rejects",
            rejects.toString(),
            "--opml-out",
            out.toString());
    assertThat(first.err())
        .contains("2 reports read = 1 kept + 0 copies + 1 refused (status-404 1)")
        .contains("moved to " + at("/feed"));
    assertThat(first.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(Files.readString(rejects)).contains("\"code\":\"status-404\"", at("/2"));
    assertThat(Files.readString(out)).contains(at("/feed")).doesNotContain(at("/old"));
    try (Store store = Stores.open(store())) {
      List<CodedReport> reports = store.reports();
      assertThat(reports).hasSize(1);
      assertThat(reports.get(0).report().url()).isEqualTo(at("/1"));
      assertThat(String.valueOf(reports.get(0).report().published())).startsWith("2024-12-03");
      assertThat(store.events()).isNotEmpty();
    }
    int before = asked.size();
    Ran second = watch(list, "--allow-host", "127.0.0.1");
    assertThat(second.err()).contains("0 reports read = 0 kept + 0 copies + 0 refused");
    assertThat(second.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(asked).hasSize(before);
  }

  @Test
  void aHostInsideIsRefusedUnlessItIsAllowed() throws IOException {
    Ran ran = watch(list(at("/feed")));
    assertThat(ran.err()).contains("forbidden-host", "--allow-host");
    assertThat(asked).isEmpty();
  }

  @Test
  void whereNobodyCanBeReachedTheNetworkFailed() throws IOException {
    String list = list(at("/feed"));
    server.stop(0);
    Ran ran = watch(list, "--allow-host", "127.0.0.1");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.NETWORK);
    assertThat(ran.err()).contains("put off", "Nobody could be reached");
  }

  @Test
  void wrongWordsAreToldByTheOption() throws IOException {
    String list = list(at("/feed"));
    for (String[] wrong :
        new String[][] {
          {"--every", "soon"},
          {"--every", "0s"},
          {"--max-size", "9G"},
          {"--since", "May"},
          {"--contact", "a\nb"}
        }) {
      Ran ran = watch(list, wrong[0], wrong[1]);
      assertThat(ran.exitCode()).as(wrong[0]).isEqualTo(ExitCode.WRONG_USAGE);
      assertThat(ran.err()).contains(wrong[0] + " wants");
    }
  }

  @Test
  void aListThatNamesNoFeedIsRefused() throws IOException {
    Path none = Files.writeString(folder.resolve("none.opml"), "<html/>");
    assertThat(watch(none.toString()).exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(watch(folder.resolve("gone.opml").toString()).exitCode())
        .isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void twoWatchesDoNotShareWhatTheyKnow() throws IOException {
    try (WatchFile open = WatchFile.open(Path.of(store() + ".watch"))) {
      assertThat(open.feeds()).isEmpty();
      Ran ran = watch(list(at("/feed")));
      assertThat(ran.exitCode()).isEqualTo(ExitCode.STORE);
      assertThat(ran.err()).contains("no other watch");
    }
  }
}
