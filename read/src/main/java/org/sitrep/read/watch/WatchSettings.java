package org.sitrep.read.watch;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How to watch.
 *
 * @param every how long a feed is left alone after each look, where it does not ask for more
 * @param delay how long a host is left alone after each answer, where it does not ask for more
 * @param mostBytes how large a feed or a page may be, compressed and not
 * @param since articles that are printed earlier are refused, or null
 */
public record WatchSettings(
    Duration every, Duration delay, int mostBytes, @Nullable Instant since) {
  public WatchSettings {
    if (every.isNegative() || every.isZero() || delay.isNegative()) {
      throw new IllegalArgumentException("Feeds are not asked without a pause");
    }
  }
}
