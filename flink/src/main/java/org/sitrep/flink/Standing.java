package org.sitrep.flink;

import org.sitrep.flink.wire.Arrived;

/**
 * Which version of a report stands: the newest that its publisher counts, or else the one that was
 * seen last. That does not depend on the order in which they came.
 *
 * @param version of this shape
 * @param text the rank of the version whose text stands; empty where none came yet
 * @param takenBack the rank of the version that takes the report back; empty where none does
 * @param hash of the text that stands
 * @param mark the codebook by which it was coded
 */
public record Standing(int version, String text, String takenBack, String hash, String mark) {
  private static final int VERSION = 1;

  /** Of a report that has not come yet. */
  static final Standing NONE = new Standing(VERSION, "", "", "", "");

  public Standing {
    if (version != VERSION) {
      throw new IllegalArgumentException("Standing of version " + version + ": update this job");
    }
  }

  /** Returns the rank of a version; one that nobody counts ranks below all that are counted. */
  static String rank(Arrived arrived) {
    return arrived.rank().isEmpty()
        ? String.format(java.util.Locale.ROOT, "!%020d", arrived.seen())
        : arrived.rank();
  }

  boolean isTakenBack() {
    return takenBack.compareTo(text) > 0;
  }

  Standing withText(String rank, String newHash, String newMark) {
    return new Standing(version, rank, takenBack, newHash, newMark);
  }

  Standing takenBackBy(String rank) {
    return new Standing(version, text, rank, hash, mark);
  }
}
