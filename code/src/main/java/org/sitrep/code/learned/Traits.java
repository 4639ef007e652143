package org.sitrep.code.learned;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of traits and where their weights stand. */
final class Traits {
  private Traits() {}

  static Map<String, Integer> indexed(List<String> names) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      index.put(names.get(i), i);
    }
    return Map.copyOf(index);
  }
}
