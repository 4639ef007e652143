package org.sitrep.serve.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was worked out from the record, as long as the record stays as it is. Whoever asks for the
 * same while it is worked out waits for it and does not work it out again. Safe for use by several
 * threads.
 *
 * @param <T> what is worked out
 */
public final class Remembered<T> {
  private final Supplier<String> state;
  private final int most;
  private final Map<String, T> values = new LinkedHashMap<>(16, 0.75f, true);
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
  public synchronized T get(String name, Supplier<T> work) {
    String now = state.get();
    if (!now.equals(of)) {
      values.clear();
      of = now;
    }
    T value = values.get(name);
    if (value == null) {
      value = work.get();
      values.put(name, value);
      if (values.size() > most) {
        values.remove(values.keySet().iterator().next());
      }
    }
    return value;
  }
}
