package org.sitrep.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Explanation;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final HttpClient client = HttpClient.newHttpClient();
  private Store store;
  private Server server;

  @BeforeAll
  void start(@TempDir Path folder) {
    store = Stores.open(folder.resolve("sitrep.db").toString());
    store.keep(List.of(Velland.FIRST, Velland.SECOND));
    Instant now = Instant.parse("2031-03-06T00:00:00Z");
    store.replaceLinks(List.of(Velland.COPY), List.of(Velland.RAID, Velland.TALKS), now);
    Explanation.Rule near = new Explanation.Rule("near", true, "0 km apart");
    Explanation why = new Explanation("courier#0", "mirror#0", true, List.of(near));
    ServeSettings settings =
        ServeSettings.onPort(0)
            .ofVersion("0.1.0")
            .explaining(id -> id.equals("raid") ? why : null)
            .withControl(() -> List.of(JsonNodeFactory.instance.objectNode().put("state", "held")))
            .withTempo(() -> List.of(JsonNodeFactory.instance.objectNode().put("actions", 7)));
    server = Server.start(store, settings);
  }

  @AfterAll
  void stop() {
    server.stop();
    store.close();
  }

  @Test
  void leavesTheQueryOfThePageToThePage() throws Exception {
    assertThat(get("?status=denied&map=17,33,2.6&of-a-newer-page=1").statusCode()).isEqualTo(200);
    assertThat(get("api/events?of-a-newer-page=1").statusCode()).isEqualTo(400);
  }

  @Test
  void listsEventsInTheShapeOfTheContract() throws Exception {
    JsonNode events = json("api/events");

    assertThat(events).hasSize(2);
    assertThat(events.get(0).get("event_id").asText()).isEqualTo("raid");
    assertThat(events.get(0).get("place").get("geo_precision").asInt()).isEqualTo(1);
    assertThat(events.get(0).get("revision").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "type=assault, raid",
    "type=Air/drone%20strike, raid",
    "type=CONSULT, talks",
    "type=ASSAULT&type=CONSULT, raid talks",
    "status=reported, raid talks",
    "status=denied, ''",
    "country=XVL, raid",
    "from=2031-03-03, raid",
    "to=2031-03-02, ''",
    "q=KARSIN%20camp, raid talks",
    "q=raid, raid",
    "q=no-such-word, ''",
    "'bbox=12,20,13,21', raid",
    "'bbox=-13,20,12,21', ''"
  })
  void filtersEvents(String query, String expected) throws Exception {
    List<String> ids = json("api/events?" + query).findValuesAsText("event_id");

    assertThat(String.join(" ", ids)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "api/events?nation=XVL, 400, 'known are type, mode, status'",
    "api/events?from=yesterday, 400, such as 2031-03-04",
    "api/events?status=true, 400, corroborated",
    "'api/events?bbox=1,2', 400, 'west,south,east,north'",
    "'api/events?bbox=1,80,2,95', 400, 'west,south,east,north'",
    "api/events?from=2031-01-01&from=2031-01-02, 400, more than once",
    "api/compare?a=courier, 400, parameter b",
    "api/compare?a=courier&b=none, 404, There is no report none",
    "api/events/none, 404, There is no event none",
    "events/none, 404, There is no event none",
    "api/reports/none, 404, There is no report none",
    "api/explain/none, 404, no explanation",
    "api/none, 404, /api/none",
    "assets/..%2findex.html, 404, no such file"
  })
  void refusesWithAProblemThatSaysWhy(String path, int status, String says) throws Exception {
    HttpResponse<String> answer = get(path);

    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(answer.statusCode()).isEqualTo(status).isEqualTo(problem.get("status").asInt());
    assertThat(problem.get("detail").asText()).contains(says);
  }

  @Test
  void givesOneEventAndTheMapLayer() throws Exception {
    assertThat(json("api/events/talks").get("event_type").asText()).isEqualTo("CONSULT");
    assertThat(get("api/events.geojson").headers().firstValue("Content-Type"))
        .contains("application/geo+json");
    assertThat(json("api/events.geojson?country=XVL").get("features")).hasSize(1);
  }

  @Test
  void givesReportsWithOffsetsInCodePoints() throws Exception {
    JsonNode lines = json("api/reports");
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).get("published").asText()).isEqualTo("2031-03-04");
    assertThat(lines.get(0).get("dating").get("verdict").asText()).isEqualTo("unknown");
    assertThat(lines.get(0).get("claims").asInt()).isEqualTo(1);

    JsonNode trigger = json("api/reports/courier").get("claims").get(0).get("trigger");
    assertThat(trigger.get("start").asInt()).isEqualTo(Velland.TEXT.indexOf("struck") - 1);
  }

  @Test
  void comparesThePairWhicheverWayRoundItIsAskedFor() throws Exception {
    assertThat(json("api/copies").get(0).get("report_id").asText()).isEqualTo("mirror");

    for (String query : List.of("a=courier&b=mirror", "a=mirror&b=courier")) {
      JsonNode both = json("api/compare?" + query);
      assertThat(both.get("pair").get("copy_of").asText()).isEqualTo("courier");
      assertThat(both.get("pair").get("changed").get(0).get("b").asText()).isEqualTo("Tuesday");
      assertThat(query).startsWith("a=" + both.get("a").get("report_id").asText());
    }
    assertThat(json("api/compare?a=courier&b=courier").get("pair").isNull()).isTrue();
  }

  @Test
  void passesOnWhatTheProgramKnows() throws Exception {
    assertThat(json("api/explain/raid").get("rules").get(0).get("holds").asBoolean()).isTrue();
    assertThat(json("api/control").get(0).get("state").asText()).isEqualTo("held");
    assertThat(json("api/tempo").get(0).get("actions").asInt()).isEqualTo(7);
  }

  @Test
  void tellsWhatTheStoreHolds() throws Exception {
    assertThat(json("api/status").toString())
        .isEqualTo(
            "{\"version\":\"0.1.0\",\"reports\":2,\"copies\":1,\"events\":2,\"unlocated\":1,"
                + "\"undated\":1,\"cut_off\":\"2033-10-11\",\"last_run\":null,\"codebook\":null,"
                + "\"decisions\":0,\"review\":false,\"texts\":\"whole\"}");
  }

  @Test
  void servesThePageWithoutAnythingInlineOrForeign() throws Exception {
    HttpResponse<String> page = get("");

    assertThat(page.body()).contains("<title>Sitrep</title>").doesNotContain("<style", "://");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    String script = page.body().replaceAll("(?s).*src=\"\\./(assets/[^\"]+\\.js)\".*", "$1");
    assertThat(get(script).headers().firstValue("Cache-Control").orElseThrow())
        .contains("immutable");
  }

  @ParameterizedTest
  @CsvSource({
    "events/raid, /?event=raid",
    "reports/courier, /#/report/courier",
    "compare?a=courier&b=mirror, /#/compare?a=courier&b=mirror"
  })
  void leadsFromAPermalinkToThePage(String path, String expected) throws Exception {
    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(expected);
  }

  @Test
  void answersNotModifiedToTheSameTag() throws Exception {
    String tag = get("api/events").headers().firstValue("ETag").orElseThrow();

    HttpRequest again = request("api/events").header("If-None-Match", tag).build();

    assertThat(client.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
  }

  @Test
  void compressesForThoseWhoReadIt() throws Exception {
    HttpRequest zipped =
        request("api/compare?a=courier&b=mirror").header("Accept-Encoding", "gzip").build();

    HttpResponse<byte[]> answer = client.send(zipped, BodyHandlers.ofByteArray());

    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    try (var body = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      assertThat(JSON.readTree(body).get("pair").get("report_id").asText()).isEqualTo("mirror");
    }
  }

  @Test
  void changesNothing() throws Exception {
    HttpRequest post =
        request("api/events").POST(HttpRequest.BodyPublishers.ofString("[]")).build();

    assertThat(client.send(post, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
  }

  @Test
  void pointsOnFromAnEventThatGaveWayAndSaysWhichIsGone(@TempDir Path folder) throws Exception {
    try (Store other = Stores.open(folder.resolve("merged.db").toString())) {
      other.keep(List.of(Velland.FIRST, Velland.SECOND));
      Instant now = Instant.parse("2031-03-06T00:00:00Z");
      other.replaceLinks(List.of(), List.of(Velland.RAID, Velland.TALKS), now);
      other.replaceLinks(List.of(), List.of(Velland.talksUnder("t2")), now.plusSeconds(60));
      try (Server second = Server.start(other, ServeSettings.onPort(0))) {
        HttpResponse<String> merged = get(second, "api/events/talks");
        assertThat(merged.statusCode()).isEqualTo(308);
        assertThat(merged.headers().firstValue("Location").orElseThrow())
            .endsWith("/api/events/t2");

        HttpResponse<String> gone = get(second, "api/events/raid");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("vanished");
      }
    }
  }

  @Test
  void saysWhatHelpsWhenThePortIsTaken() {
    assertThatThrownBy(() -> Server.start(store, ServeSettings.onPort(server.port())))
        .isInstanceOf(ServeException.class)
        .hasMessageContaining("127.0.0.1:" + server.port())
        .hasMessageContaining("port 0 takes any free one");
  }

  private JsonNode json(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return get(server, path);
  }

  private HttpResponse<String> get(Server asked, String path)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(asked.url() + path)).build();
    return client.send(request, BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.url() + path));
  }

  @Test
  void answersWhatIsUnderWayBeforeItStops(@TempDir Path folder) throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch stopping = new CountDownLatch(1);
    try (Store other = Stores.open(folder.resolve("other.db").toString())) {
      Server slow =
          Server.start(
              other,
              ServeSettings.onPort(0)
                  .withControl(
                      () -> {
                        asked.countDown();
                        await(stopping);
                        return List.of();
                      }));
      CompletableFuture<HttpResponse<String>> answer =
          HttpClient.newHttpClient()
              .sendAsync(
                  HttpRequest.newBuilder(URI.create(slow.url() + "api/control")).build(),
                  BodyHandlers.ofString());
      await(asked);
      Thread stopper = new Thread(slow::stop);
      stopper.start();
      while (accepts(slow.port())) {
        Thread.onSpinWait();
      }
      stopping.countDown();

      assertThat(answer.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
      stopper.join();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new AssertionError("It was stopped before it had answered", stopped);
    }
  }

  private static boolean accepts(int port) {
    try (Socket connected = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return connected.isConnected();
    } catch (IOException refused) {
      return false;
    }
  }
}
