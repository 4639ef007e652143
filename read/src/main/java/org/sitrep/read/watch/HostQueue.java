package org.sitrep.read.watch;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** What is to be asked of one host, one after the other. */
final class HostQueue {
  static final Comparator<HostQueue> SOONEST =
      Comparator.comparing(HostQueue::ready).thenComparing(HostQueue::name);

  private final String name;
  private final PriorityQueue<Place> jobs =
      new PriorityQueue<>(
          Comparator.comparing((Place place) -> place.job().due())
              .thenComparingLong(Place::number));
  private Instant free = Instant.MIN;
  private Instant held = Instant.MIN;
  private Instant ready = Instant.MAX;
  private boolean busy;
  private int failures;
  private long counted;

  private record Place(Job job, long number) {}

  HostQueue(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void add(Job job) {
    jobs.add(new Place(job, counted++));
  }

  /** Returns the job that is due first, which is taken out; the host is busy from now on. */
  Job take() {
    busy = true;
    return jobs.remove().job();
  }

  /** Lets the host rest until that time. */
  void release(Instant until) {
    busy = false;
    free = until.isAfter(free) ? until : free;
  }

  /** Leaves the host alone until that time, as it asked. */
  void hold(Instant until) {
    held = until.isAfter(held) ? until : held;
  }

  /** Returns whether somebody waits who can be served at some time. */
  boolean isWaiting() {
    return !busy && !jobs.isEmpty();
  }

  boolean isBusy() {
    return busy;
  }

  /** Works out anew when the next job can be done; to be called after every change. */
  void settle() {
    Instant due = due();
    ready = due == null ? Instant.MAX : later(free, due);
  }

  /** Returns when the first job may be done apart from the rest that the host gets, or null. */
  @Nullable Instant due() {
    Place first = jobs.peek();
    return first == null ? null : later(first.job().due(), held);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  Instant ready() {
    return ready;
  }

  /** Counts a failure to reach the host; returns how many there were in a row. */
  int failed() {
    return ++failures;
  }

  void answered() {
    failures = 0;
  }
}
