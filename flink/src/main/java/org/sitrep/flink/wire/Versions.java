package org.sitrep.flink.wire;

/** Refuses records of a version that this program does not know. */
final class Versions {
  private Versions() {}

  static void check(int found, int known, String what) {
    if (found != known) {
      throw new IllegalArgumentException(
          what + " of version " + found + " found, " + known + " expected: update this job first");
    }
  }
}
