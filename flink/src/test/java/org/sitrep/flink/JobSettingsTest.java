package org.sitrep.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a job is told. */
final class JobSettingsTest {
  private static final String STORE = "jdbc:postgresql://host/name";

  @Test
  void hasDefaultsForAllButTheStore() {
    JobSettings settings = JobSettings.of("--store", STORE);
    assertThat(settings.reports()).isEqualTo("sitrep-reports");
    assertThat(settings.pause()).isEqualTo(Duration.ofSeconds(10));
    assertThat(settings.codebookFolder()).isNull();
    assertThatThrownBy(() -> JobSettings.of()).hasMessageContaining("--store is missing");
  }

  @Test
  void comesBackFromItsOwnWords() {
    JobSettings settings =
        JobSettings.of("--store", STORE, "--horizon", "9", "--codebook", "/tables", "--mark", "m");
    assertThat(JobSettings.of(settings.words().toArray(String[]::new))).isEqualTo(settings);
  }

  @Test
  void refusesWhatItDoesNotKnowAndSaysWhatItDoes() {
    assertThatThrownBy(() -> JobSettings.of("--stroe", STORE))
        .hasMessageContaining("--store")
        .hasMessageContaining("found --stroe");
    assertThatThrownBy(() -> JobSettings.of("--store", "war.db"))
        .hasMessageContaining("several machines cannot share a file");
    assertThatThrownBy(() -> JobSettings.of("--store", STORE, "--horizon", "0"))
        .hasMessageContaining("--horizon");
  }
}
