package org.sitrep.read.fetch;

import java.time.Duration;
import java.time.Instant;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;

/** How long to leave a host alone after it could not, or would not, answer. */
public final class Waits {
  /** The first wait after a failure; each further failure doubles it. */
  public static final Duration FIRST = Duration.ofMinutes(1);

  /** No wait that we choose ourselves is longer. */
  public static final Duration LONGEST = Duration.ofHours(24);

  /** A host that asks for more than a week has most likely made a mistake. */
  public static final Duration LONGEST_ASKED = Duration.ofDays(7);

  private static final int MOST_DOUBLINGS = 20;

  private Waits() {}

  /** Returns how long to wait after so many failures in a row, at least one. */
  public static Duration after(int failures) {
    int doublings = Math.min(Math.max(failures, 1) - 1, MOST_DOUBLINGS);
    Duration wait = FIRST.multipliedBy(1L << doublings);
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }

  /**
   * Returns the time before which a host asks not to be asked again (Retry-After, RFC 9110,
   * 10.2.3), or null where it names none.
   *
   * @param told seconds or a date of HTTP, or null
   * @param now when the answer came
   */
  public static @Nullable Instant retryAfter(@Nullable String told, Instant now) {
    if (told == null) {
      return null;
    }
    @Nullable Instant until = seconds(told.strip(), now);
    Instant latest = now.plus(LONGEST_ASKED);
    return until == null ? null : until.isAfter(latest) ? latest : until;
  }

  private static @Nullable Instant seconds(String told, Instant now) {
    if (told.matches("\\d{1,18}")) {
      return now.plusSeconds(Math.min(Long.parseLong(told), LONGEST_ASKED.toSeconds()));
    }
    @Nullable Instant date = DateUtils.parseStandardDate(told);
    return date == null ? null : date.isBefore(now) ? now : date;
  }
}
