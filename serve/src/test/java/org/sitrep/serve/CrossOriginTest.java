package org.sitrep.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossOriginTest {
  private static final String ALLOWED = "Access-Control-Allow-Origin";

  private static Optional<String> allowed(Served served, String origin) {
    return served.get("api/status", "Origin", origin).headers().firstValue(ALLOWED);
  }

  @Test
  void letsPagesOfThisMachineAloneReadARecordAtHome(@TempDir Path folder) {
    try (Served served = Served.of(folder, List.of(), settings -> settings)) {
      assertThat(allowed(served, "http://localhost:5173")).contains("http://localhost:5173");
      assertThat(allowed(served, "https://elsewhere.example")).isEmpty();
      assertThat(allowed(served, "null")).isEmpty();
      assertThat(allowed(served, "not an address")).isEmpty();
    }
  }

  @Test
  void letsPagesReadWhoseOriginWasNamed(@TempDir Path folder) {
    List<String> named = List.of("https://maps.example");
    try (Served served = Served.of(folder, List.of(), s -> s.readableFrom(named))) {
      assertThat(allowed(served, "https://maps.example")).contains("https://maps.example");
      assertThat(allowed(served, "https://maps.example.elsewhere.example")).isEmpty();
      assertThat(allowed(served, "http://localhost:5173")).isEmpty();
    }
  }

  @Test
  void letsEveryPageReadAndNoneWriteWhereAllAreNamed(@TempDir Path folder) {
    try (Served served = Served.of(folder, List.of(), s -> s.readableFrom(List.of("*")))) {
      HttpResponse<String> asked =
          served.send(
              "OPTIONS",
              "api/events/raid/decisions",
              "",
              "Origin",
              "https://elsewhere.example",
              "Access-Control-Request-Method",
              "POST");

      assertThat(allowed(served, "https://elsewhere.example")).contains("*");
      assertThat(asked.statusCode()).isEqualTo(204);
      assertThat(asked.headers().firstValue("Access-Control-Allow-Methods")).contains("GET, HEAD");
      assertThat(asked.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
      assertThat(asked.headers().firstValue("Allow").orElse("")).contains("POST");
    }
  }
}
