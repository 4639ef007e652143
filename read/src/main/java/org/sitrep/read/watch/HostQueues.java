package org.sitrep.read.watch;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The queues of all hosts, the one that can be asked soonest first. */
final class HostQueues {
  private final Map<String, HostQueue> byName = new HashMap<>();
  private final TreeSet<HostQueue> waiting = new TreeSet<>(HostQueue.SOONEST);

  void add(Job job) {
    change(job.host(), queue -> queue.add(job));
  }

  /** Returns the next job that may be done at that time, or null; its host is busy then. */
  @Nullable Job take(Instant now) {
    if (waiting.isEmpty() || waiting.first().ready().isAfter(now)) {
      return null;
    }
    HostQueue queue = waiting.pollFirst();
    return queue.take();
  }

  void release(String host, Instant until) {
    change(host, queue -> queue.release(until));
  }

  void hold(String host, Instant until) {
    change(host, queue -> queue.hold(until));
  }

  int failed(String host) {
    return queue(host).failed();
  }

  void answered(String host) {
    queue(host).answered();
  }

  private void change(String host, Consumer<HostQueue> how) {
    HostQueue queue = queue(host);
    waiting.remove(queue);
    how.accept(queue);
    queue.settle();
    if (queue.isWaiting()) {
      waiting.add(queue);
    }
  }

  private HostQueue queue(String host) {
    return byName.computeIfAbsent(host, HostQueue::new);
  }

  /** Returns when the next job may be done, or null where none waits. */
  @Nullable Instant nextReady() {
    return waiting.isEmpty() ? null : waiting.first().ready();
  }

  /** Returns whether nothing is under way or waits that was due at that time. */
  boolean doneUntil(Instant time) {
    for (HostQueue queue : byName.values()) {
      Instant due = queue.due();
      if (queue.isBusy() || (due != null && !due.isAfter(time))) {
        return false;
      }
    }
    return true;
  }
}
