package org.sitrep.store;

import java.time.Instant;

/**
 * The account of a run; {@code read = kept + copies + refused} holds.
 *
 * @param finished when it ended
 * @param program version of the program
 * @param codebook version of the codebook
 * @param read how many reports were read
 * @param kept how many of them were kept as reports of their own
 * @param copies how many of them are copies
 * @param refused how many of them were refused
 */
public record Run(
    Instant finished,
    String program,
    String codebook,
    int read,
    int kept,
    int copies,
    int refused) {
  public Run {
    if (kept < 0 || copies < 0 || refused < 0 || read != kept + copies + refused) {
      throw new IllegalArgumentException(
          "Does not add up: " + read + " read, " + kept + " + " + copies + " + " + refused);
    }
  }
}
