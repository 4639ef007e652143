package org.sitrep.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewTest {
  private Served served;

  @BeforeEach
  void start(@TempDir Path folder) {
    served = Served.of(folder, List.of(Velland.RAID, Velland.TALKS), settings -> settings);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void tellsEventsAsColumnsThatRunSideBySide() {
    JsonNode overview = served.json("api/overview");

    assertThat(overview.get("count").asInt()).isEqualTo(2);
    assertThat(overview.get("unlocated").asInt()).isEqualTo(1);
    assertThat(overview.get("undated").asInt()).isEqualTo(1);
    assertThat(overview.get("events").get("id").toString()).isEqualTo("[\"raid\",\"talks\"]");
    assertThat(overview.get("events")).allSatisfy(column -> assertThat(column).hasSize(2));
    assertThat(overview.get("words").get("type").toString()).isEqualTo("[\"ASSAULT\",\"CONSULT\"]");
    long day = LocalDate.of(2031, 3, 3).toEpochDay();
    assertThat(overview.get("events").get("from").toString()).isEqualTo("[" + day + ",null]");
    assertThat(overview.get("events").get("lon").toString()).isEqualTo("[12.4,null]");
    assertThat(overview.get("events").get("country").toString()).isEqualTo("[0,-1]");
    assertThat(overview.get("events").get("recipient").toString()).isEqualTo("[-1,-1]");
  }

  @Test
  void tellsOnlyWhatTheFiltersLetThrough() {
    assertThat(served.json("api/overview?type=consult").get("events").get("id").toString())
        .isEqualTo("[\"talks\"]");
  }

  @Test
  void isCompressedAndNotSentTwice() throws Exception {
    HttpResponse<byte[]> packed =
        served
            .client()
            .send(
                served.request("api/overview").header("Accept-Encoding", "gzip").build(),
                BodyHandlers.ofByteArray());

    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    try (var body = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("{\"count\":2");
    }
    String tag = packed.headers().firstValue("ETag").orElseThrow();
    assertThat(served.get("api/overview", "If-None-Match", "\"x\", " + tag).statusCode())
        .isEqualTo(304);
  }

  @Test
  void isAnotherOnceTheRecordChanged() {
    String tag = served.get("api/overview").headers().firstValue("ETag").orElseThrow();

    served.store().replaceLinks(List.of(), List.of(Velland.RAID), Served.NOON.plusSeconds(60));

    assertThat(served.get("api/overview", "If-None-Match", tag).statusCode()).isEqualTo(200);
    assertThat(served.json("api/overview").get("count").asInt()).isEqualTo(1);
  }
}
