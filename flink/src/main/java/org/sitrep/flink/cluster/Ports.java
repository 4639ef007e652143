package org.sitrep.flink.cluster;

/**
 * The ports of a cluster on this machine: they follow one another from the first.
 *
 * @param first the first of them, 1024 to 65500
 */
record Ports(int first) {
  private static final int LEAST = 1024;
  private static final int MOST = 65_500;
  private static final int METRICS = 6;
  private static final int MOST_PROCESSES = 20;

  Ports {
    if (first < LEAST || first > MOST) {
      throw new IllegalArgumentException("--port wants a number from 1024 to 65500: " + first);
    }
  }

  int coordinator() {
    return first;
  }

  /** Returns the port of the broker; the next one is its controller's. */
  int broker() {
    return first + 1;
  }

  int rest() {
    return first + 3;
  }

  int jobManager() {
    return first + 4;
  }

  /**
   * Returns the ports at which the processes of Flink give their figures, as Flink writes ranges.
   */
  String metrics() {
    return first + METRICS + "-" + (first + METRICS + MOST_PROCESSES);
  }
}
