package org.sitrep.link.events;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Nodes by day and place, so that few have to be compared; see {@link BlockKeys}. */
final class Cells {
  private final BlockKeys keys;
  private final Map<String, Set<Node>> cells = new HashMap<>();

  Cells(BlockKeys keys) {
    this.keys = keys;
  }

  void add(Node node) {
    keys.filed(node.telling())
        .forEach(key -> cells.computeIfAbsent(key, unseen -> identitySet()).add(node));
  }

  void remove(Node node) {
    for (String key : keys.filed(node.telling())) {
      Set<Node> cell = cells.get(key);
      if (cell != null && cell.remove(node) && cell.isEmpty()) {
        cells.remove(key);
      }
    }
  }

  /** Returns all that a telling may be joined with, and perhaps itself. */
  Set<Node> near(Telling telling) {
    Set<Node> near = identitySet();
    keys.sought(telling).forEach(key -> near.addAll(cells.getOrDefault(key, Set.of())));
    return near;
  }

  static Set<Node> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
