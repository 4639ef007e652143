package org.sitrep.flink;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.link.Linked;
import org.sitrep.model.Copy;
import org.sitrep.model.Event;

/**
 * Tells which reports need not be at hand any more: those that nothing has touched for long. What
 * hangs together by a copy or an event stays or goes together.
 */
final class Expiry {
  private final Map<String, String> parents = new HashMap<>();

  private Expiry(Linked linked) {
    for (Copy copy : linked.copies()) {
      join(copy.reportId(), copy.copyOf());
    }
    for (Event event : linked.events()) {
      List<String> ids = event.claims().stream().map(Event.Evidence::reportId).toList();
      ids.forEach(id -> join(ids.get(0), id));
    }
  }

  /**
   * Returns the ids of the reports that may go.
   *
   * @param touched when each was last touched
   * @param cut those that were touched at this time or later stay
   */
  static Set<String> of(Linked linked, Map<String, Long> touched, long cut) {
    if (touched.values().stream().noneMatch(time -> time < cut)) {
      return Set.of();
    }
    Expiry groups = new Expiry(linked);
    Map<String, Long> newest = new HashMap<>();
    touched.forEach((id, time) -> newest.merge(groups.root(id), time, Math::max));
    Set<String> gone = new TreeSet<>(touched.keySet());
    gone.removeIf(id -> newest.getOrDefault(groups.root(id), Long.MAX_VALUE) >= cut);
    return gone;
  }

  /** Returns the ids of the events and pairs, as changes name them, that go with their reports. */
  static Collection<String> subjects(Linked linked, Set<String> gone) {
    Set<String> subjects = new TreeSet<>();
    linked.copies().stream()
        .filter(copy -> gone.contains(copy.reportId()))
        .forEach(copy -> subjects.add(copy.reportId() + '\n' + copy.copyOf()));
    linked.events().stream()
        .filter(event -> gone.contains(event.claims().get(0).reportId()))
        .forEach(event -> subjects.add(event.id() + '\n'));
    return subjects;
  }

  private void join(String one, String other) {
    String first = root(one);
    String second = root(other);
    if (!first.equals(second)) {
      parents.put(second, first);
    }
  }

  private String root(String id) {
    String root = id;
    for (String next = parents.get(root); next != null; next = parents.get(root)) {
      parents.put(id, next);
      root = next;
    }
    return root;
  }
}
