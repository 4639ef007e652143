package org.sitrep.serve;

import java.time.Duration;

/**
 * How what is new is told to those who listen.
 *
 * @param look how often the record is asked whether it changed
 * @param beat how long a silent connection is left without a sign of life
 * @param clients how many may listen at once
 */
public record Pulse(Duration look, Duration beat, int clients) {
  /** Asked every second, a sign every 15 seconds, 64 clients. */
  public static final Pulse STEADY = new Pulse(Duration.ofSeconds(1), Duration.ofSeconds(15), 64);

  public Pulse {
    if (look.isNegative() || look.isZero() || beat.isNegative() || beat.isZero() || clients < 0) {
      throw new IllegalArgumentException("No pulse: " + look + ", " + beat + ", " + clients);
    }
  }
}
