package org.sitrep.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Event;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ChangesTest {
  /** What is told anew is what happens now. */
  private final Instant later = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  private static final int CLIENTS = 2;

  private Served served;

  @BeforeEach
  void start(@TempDir Path folder) {
    Pulse quick = new Pulse(Duration.ofMillis(20), Duration.ofMillis(50), CLIENTS);
    served =
        Served.of(
            folder, List.of(Velland.RAID, Velland.TALKS), settings -> settings.beating(quick));
  }

  @AfterEach
  void stop() {
    served.close();
  }

  /** A client that reads what it is told line by line. */
  private final class Listener implements AutoCloseable {
    private final BufferedReader lines;

    Listener(String... headers) {
      HttpResponse<InputStream> answer = open(headers);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("text/event-stream");
      lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
      assertThat(next("retry:")).isNotBlank();
    }

    /** Returns what follows the next line that begins so. */
    String next(String beginning) {
      try {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.startsWith(beginning)) {
            return line.substring(beginning.length()).strip();
          }
        }
        return "the end";
      } catch (IOException cutOff) {
        // A server that stops may cut the connection.
        return "the end";
      }
    }

    @Override
    public void close() {
      try {
        lines.close();
      } catch (IOException cutOff) {
        throw new UncheckedIOException(cutOff);
      }
    }
  }

  private HttpResponse<InputStream> open(String... headers) {
    try {
      return served
          .client()
          .send(
              Served.headed(served.request("api/changes"), headers).build(),
              BodyHandlers.ofInputStream());
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError(failed);
    }
  }

  private void change(Event event, Instant at) {
    served.store().changeEvents(List.of(event), List.of(), at);
  }

  @Test
  void tellsWhatIsNewAsItComes() {
    try (Listener listener = new Listener()) {
      change(Velland.raidOn("raid", LocalDate.of(2031, 3, 4)), later);

      assertThat(listener.next("id:")).isEqualTo(later + "/raid");
      assertThat(listener.next("event:")).isEqualTo("changed");
      JsonNode told = Served.read(listener.next("data:"));
      assertThat(told.toString())
          .isEqualTo("{\"event_id\":\"raid\",\"revision\":2,\"at\":\"" + later + "\"}");
    }
  }

  @Test
  void tellsWhatIsGoneAndWhereItWent() {
    try (Listener listener = new Listener()) {
      served
          .store()
          .replaceLinks(List.of(), List.of(Velland.RAID, Velland.talksUnder("t2")), later);

      assertThat(listener.next("event:")).isEqualTo("changed");
      assertThat(Served.read(listener.next("data:")).get("event_id").asText()).isEqualTo("t2");
      assertThat(listener.next("event:")).isEqualTo("gone");
      assertThat(Served.read(listener.next("data:")).toString())
          .isEqualTo(
              "{\"event_id\":\"talks\",\"revision\":null,\"at\":\""
                  + later
                  + "\","
                  + "\"points_to\":\"t2\"}");
    }
  }

  @Test
  void beginsAfterTheLastChangeThatAClientKnows() {
    change(Velland.raidOn("raid", LocalDate.of(2031, 3, 4)), later);
    change(Velland.raidOn("raid9", LocalDate.of(2031, 3, 5)), later);

    try (Listener listener = new Listener("Last-Event-ID", later + "/raid")) {
      assertThat(listener.next("id:")).isEqualTo(later + "/raid9");
    }
    try (Listener listener = new Listener("Last-Event-ID", "2021-03-06T12:00:00Z/raid")) {
      assertThat(listener.next("id:")).isEqualTo("2021-03-06T12:00:00Z/talks");
      assertThat(listener.next("id:")).isEqualTo(later + "/raid");
    }
  }

  @Test
  void beatsWhileThereIsNothingNew() {
    try (Listener listener = new Listener()) {
      assertThat(listener.next(":")).isEmpty();
      assertThat(listener.next(":")).isEmpty();
    }
  }

  @Test
  void sendsAwayMoreListenersThanItHasSeats() {
    try (Listener first = new Listener();
        Listener second = new Listener()) {
      assertThat(first.next(":")).isEqualTo(second.next(":"));
      HttpResponse<String> third = served.get("api/changes");

      assertThat(third.statusCode()).isEqualTo(503);
      assertThat(third.headers().firstValue("Retry-After")).isPresent();
      assertThat(third.headers().firstValue("Content-Type").orElse(""))
          .isEqualTo("application/problem+json");
    }
  }

  @Test
  void refusesAnIdThatItNeverGave() {
    assertThat(served.get("api/changes", "Last-Event-ID", "7").statusCode()).isEqualTo(400);
    assertThat(served.get("api/changes", "Last-Event-ID", "noon/raid").statusCode()).isEqualTo(400);
  }

  @Test
  void endsWhenTheServerStops() {
    try (Listener listener = new Listener()) {
      served.server().stop();

      assertThat(listener.next("event:")).isEqualTo("the end");
    }
  }
}
