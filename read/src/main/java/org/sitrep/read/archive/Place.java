package org.sitrep.read.archive;

/**
 * A place in an outermost file, between two of the things in it, from which reading can go on.
 *
 * @param entries how many things stand before it: records, entries or lines
 * @param offset the byte at which the next one begins, or -1 where that cannot be told
 */
public record Place(long entries, long offset) {
  /** The beginning of every file. */
  public static final Place BEGINNING = new Place(0, -1);

  public Place {
    if (entries < 0 || offset < -1) {
      throw new IllegalArgumentException("No place in a file: " + entries + " at " + offset);
    }
  }
}
