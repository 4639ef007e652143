package org.sitrep.parse;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the results that were asked for last, up to a bound. Safe for use by several threads; the
 * lock is not held while a result is made, so two threads may make the same one.
 *
 * @param <V> what is kept
 */
public final class Memo<V> {
  private final Map<String, V> kept = new LinkedHashMap<>(1024, 0.75f, true);
  private final ToIntFunction<String> weight;
  private final long bound;
  private long weighed;

  private Memo(long bound, ToIntFunction<String> weight) {
    this.bound = bound;
    this.weight = weight;
  }

  /** Returns a memory that keeps so many results. */
  public static <V> Memo<V> ofResults(int bound) {
    return new Memo<>(bound, key -> 1);
  }

  /** Returns a memory that keeps results whose keys have so many characters together. */
  public static <V> Memo<V> ofCharacters(long bound) {
    return new Memo<>(bound, String::length);
  }

  /** Returns what is known for the key, or makes it. */
  public V get(String key, Function<String, V> make) {
    @Nullable V known = known(key);
    if (known != null) {
      return known;
    }
    V made = make.apply(key);
    keep(key, made);
    return made;
  }

  int size() {
    synchronized (kept) {
      return kept.size();
    }
  }

  private @Nullable V known(String key) {
    synchronized (kept) {
      return kept.get(key);
    }
  }

  /** What was asked for longest ago goes first. */
  private void keep(String key, V made) {
    synchronized (kept) {
      if (kept.put(key, made) == null) {
        weighed += weight.applyAsInt(key);
      }
      Iterator<String> eldest = kept.keySet().iterator();
      while (weighed > bound && eldest.hasNext()) {
        weighed -= weight.applyAsInt(eldest.next());
        eldest.remove();
      }
    }
  }
}
