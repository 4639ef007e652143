package org.sitrep.serve.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * What was worked out from the record, as long as the record stays as it is. Whoever asks for the
 * same while it is worked out waits for it and does not work it out again; whoever asks for
 * something else does not wait. Safe for use by several threads.
 *
 * @param <T> what is worked out
 */
public final class Remembered<T> {
  private final Supplier<String> state;
  private final int most;
  private final Map<String, FutureTask<T>> tasks = new LinkedHashMap<>(16, 0.75f, true);
  private String of = "";

  /**
   * Returns a memory that holds nothing yet.
   *
   * @param state names the state of the record
   * @param most how many answers are kept; the one asked for longest ago goes first
   */
  public Remembered(Supplier<String> state, int most) {
    this.state = state;
    this.most = most;
  }

  /** Returns what is remembered under the name, or works it out. */
  public T get(String name, Supplier<T> work) {
    FutureTask<T> task = task(name, state.get(), work);
    // Does nothing where another thread has begun: then its result is waited for.
    task.run();
    try {
      return task.get();
    } catch (ExecutionException failed) {
      forget(name, task);
      if (failed.getCause() instanceof RuntimeException broken) {
        throw broken;
      }
      throw new IllegalStateException("Cannot work out " + name, failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while " + name + " was worked out", stopped);
    }
  }

  private synchronized FutureTask<T> task(String name, String now, Supplier<T> work) {
    if (!now.equals(of)) {
      tasks.clear();
      of = now;
    }
    FutureTask<T> known = tasks.get(name);
    if (known != null) {
      return known;
    }
    FutureTask<T> task = new FutureTask<>(work::get);
    tasks.put(name, task);
    if (tasks.size() > most) {
      tasks.remove(tasks.keySet().iterator().next());
    }
    return task;
  }

  private synchronized void forget(String name, FutureTask<T> task) {
    tasks.remove(name, task);
  }
}
