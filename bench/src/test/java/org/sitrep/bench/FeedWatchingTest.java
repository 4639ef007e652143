package org.sitrep.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten simulated hours of watching; {@code bench/feeds.sh} does the same with 10,000 feeds. */
final class FeedWatchingTest {
  private static final Duration HOURS = Duration.ofHours(10);

  @TempDir private Path folder;

  @Test
  void noHostIsAskedMoreOftenThanItAllowsAndNothingIsMissedOrFetchedTwice() {
    isPolite(FeedWatching.watch(60, HOURS, folder.resolve("process.watch")));
  }

  @Test
  void overSocketsItIsTheSame() throws IOException {
    isPolite(FeedSockets.watch(12, HOURS, folder.resolve("sockets.watch")));
  }

  private static void isPolite(FeedWatching.Outcome outcome) {
    assertThat(outcome.world().faults()).isEmpty();
    assertThat(outcome.missed()).isEmpty();
    assertThat(outcome.watching().reports()).isGreaterThan(80);
    assertThat(outcome.world().statuses()).containsKeys(200, 304, 404);
    assertThat(outcome.world().hosts().values())
        .allMatch(host -> host.shortestPause() >= FeedWatching.LEAST_DELAY.toSeconds());
  }
}
