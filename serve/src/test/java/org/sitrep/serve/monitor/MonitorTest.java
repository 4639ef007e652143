package org.sitrep.serve.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the program tells how it does. */
final class MonitorTest {
  private static final String HERE = "127.0.0.1";

  @TempDir private Path folder;

  private static HttpResponse<String> get(int port, String path) {
    try {
      URI address = URI.create("http://" + HERE + ":" + port + path);
      return HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException silent) {
      throw new AssertionError(silent);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  @Test
  void tellsWhatWasCountedToPrometheus() {
    try (Monitor monitor = new Monitor(null)) {
      int port = monitor.listen(HERE, 0, () -> null);
      monitor.count("reports", "kept", 3);
      monitor.count("reports", "kept", 2);
      monitor.took("code", Duration.ofMillis(250));
      monitor.answered("GET", "/api/events", 200, Duration.ofMillis(4));

      assertThat(get(port, "/metrics").body())
          .contains("sitrep_reports_total{kind=\"kept\"} 5.0")
          .contains("sitrep_step_seconds_sum{step=\"code\"} 0.25")
          .contains(
              "sitrep_requests_seconds_count{method=\"GET\",route=\"/api/events\",status=\"200\"} 1")
          .contains("jvm_memory_used_bytes");
    }
  }

  @Test
  void livesWhereItIsNotReadyAndSaysWhyItIsNot() {
    AtomicReference<@Nullable String> amiss = new AtomicReference<>();
    try (Monitor monitor = new Monitor(null)) {
      int port = monitor.listen(HERE, 0, amiss::get);
      assertThat(get(port, "/ready").statusCode()).isEqualTo(200);

      amiss.set("The store does not answer.");
      assertThat(get(port, "/health").statusCode()).isEqualTo(200);
      assertThat(get(port, "/ready").statusCode()).isEqualTo(503);
      assertThat(get(port, "/ready").body()).contains("The store does not answer.");
    }
  }

  @Test
  void aPortThatIsTakenIsToldAsSuch() {
    try (Monitor one = new Monitor(null);
        Monitor other = new Monitor(null)) {
      int port = one.listen(HERE, 0, () -> null);
      assertThatThrownBy(() -> other.listen(HERE, port, () -> null))
          .hasMessageContaining("choose another port");
    }
  }

  @Test
  void logsOneObjectALineAtTheEndOfTheFile() throws IOException {
    Path log = folder.resolve("log.jsonl");
    for (int round = 0; round < 2; round++) {
      try (Monitor monitor = new Monitor(log)) {
        monitor.log("round", Map.of("kept", round, "why", "\"quoted\""));
      }
    }
    List<String> lines = Files.readAllLines(log);
    JsonNode second = new ObjectMapper().readTree(lines.get(1));

    assertThat(lines).hasSize(2);
    assertThat(second.get("event").asText()).isEqualTo("round");
    assertThat(second.get("kept").asInt()).isEqualTo(1);
    assertThat(second.get("why").asText()).isEqualTo("\"quoted\"");
  }
}
