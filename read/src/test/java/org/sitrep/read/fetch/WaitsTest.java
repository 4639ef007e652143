package org.sitrep.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class WaitsTest {
  private static final Instant NOW = Instant.parse("2024-12-03T10:00:00Z");

  @Test
  void eachFailureDoublesTheWaitUpToADay() {
    assertThat(Waits.after(1)).isEqualTo(Duration.ofMinutes(1));
    assertThat(Waits.after(2)).isEqualTo(Duration.ofMinutes(2));
    assertThat(Waits.after(8)).isEqualTo(Duration.ofMinutes(128));
    assertThat(Waits.after(12)).isEqualTo(Duration.ofHours(24));
    assertThat(Waits.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(24));
  }

  @Test
  void retryAfterIsSecondsOrADateOfHttp() {
    assertThat(Waits.retryAfter("120", NOW)).isEqualTo(NOW.plusSeconds(120));
    assertThat(Waits.retryAfter("Tue, 03 Dec 2024 11:00:00 GMT", NOW))
        .isEqualTo(Instant.parse("2024-12-03T11:00:00Z"));
    assertThat(Waits.retryAfter("Tuesday, 03-Dec-24 11:00:00 GMT", NOW))
        .isEqualTo(Instant.parse("2024-12-03T11:00:00Z"));
  }

  @Test
  void aDateThatIsPastIsNowAndOneTooFarIsAWeek() {
    assertThat(Waits.retryAfter("Tue, 03 Dec 2024 09:00:00 GMT", NOW)).isEqualTo(NOW);
    assertThat(Waits.retryAfter("999999999999", NOW)).isEqualTo(NOW.plus(Duration.ofDays(7)));
    assertThat(Waits.retryAfter("Thu, 03 Dec 2099 09:00:00 GMT", NOW))
        .isEqualTo(NOW.plus(Duration.ofDays(7)));
  }

  @Test
  void whatIsNeitherIsNone() {
    assertThat(Waits.retryAfter(null, NOW)).isNull();
    assertThat(Waits.retryAfter("soon", NOW)).isNull();
    assertThat(Waits.retryAfter("-5", NOW)).isNull();
  }
}
