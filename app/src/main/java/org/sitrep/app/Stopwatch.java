package org.sitrep.app;

import java.time.Duration;
import java.util.Locale;

/** Measures how long a command takes. */
final class Stopwatch {
  private static final double NANOS = 1e9;

  private final long started = System.nanoTime();

  /** Returns the time since it was made. */
  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - started);
  }

  /** Returns the time since it was made, such as "12.3 s". */
  String told() {
    return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - started) / NANOS);
  }
}
