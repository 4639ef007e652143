package org.sitrep.flink.cluster;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits until a cluster can be used. */
final class Awaiting {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final long LOOKED_EVERY = TimeUnit.MILLISECONDS.toNanos(250);

  private final LocalCluster cluster;

  Awaiting(LocalCluster cluster) {
    this.cluster = cluster;
  }

  /** Returns when every task manager offers its slots. */
  void slots() {
    Submission submission = new Submission(cluster);
    long end = System.nanoTime() + PATIENCE.toNanos();
    int wanted = cluster.slots();
    while (slots(submission) < wanted) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            "The task managers do not answer; see " + cluster.folder() + "/task-manager-1.jsonl");
      }
      LockSupport.parkNanos(LOOKED_EVERY);
    }
  }

  private static int slots(Submission submission) {
    try {
      return submission.slots();
    } catch (IllegalStateException notYet) {
      return 0;
    }
  }
}
