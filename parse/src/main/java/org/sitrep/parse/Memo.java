package org.sitrep.parse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the results that were asked for last, up to a bound. Safe for use by several threads; the
 * lock is not held while a result is made, so two threads may make the same one.
 */
final class Memo<V> {
  private final Map<String, V> kept;

  Memo(int bound) {
    this.kept =
        new LinkedHashMap<>(1024, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > bound;
          }
        };
  }

  V get(String key, Function<String, V> make) {
    @Nullable V known = known(key);
    if (known != null) {
      return known;
    }
    V made = make.apply(key);
    synchronized (kept) {
      kept.put(key, made);
    }
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
}
