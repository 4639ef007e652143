package org.sitrep.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers words in the order in which they are met. For one thread. */
final class Words {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** Returns the number of a word, from 0; -1 for none. */
  int number(@Nullable String word) {
    if (word == null) {
      return -1;
    }
    Integer known = numbers.putIfAbsent(word, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  /** Returns the words in the order of their numbers. */
  Set<String> all() {
    return numbers.keySet();
  }
}
