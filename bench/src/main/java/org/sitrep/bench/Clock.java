package org.sitrep.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Adds up the time of each step, in nanoseconds. For use by one thread. */
final class Clock {
  private final Map<String, Long> spent = new LinkedHashMap<>();

  /** Runs a step and returns what it gives. */
  <T> T time(String step, Supplier<T> work) {
    long start = System.nanoTime();
    T made = work.get();
    add(step, System.nanoTime() - start);
    return made;
  }

  void add(String step, long nanos) {
    spent.merge(step, nanos, Long::sum);
  }

  /** Takes from one step what belongs to another. */
  void move(String from, String to, long nanos) {
    add(from, -nanos);
    add(to, nanos);
  }

  long of(String step) {
    return spent.getOrDefault(step, 0L);
  }

  long sum() {
    return spent.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Returns the steps in the order in which they were first met. */
  Map<String, Long> steps() {
    return new LinkedHashMap<>(spent);
  }
}
