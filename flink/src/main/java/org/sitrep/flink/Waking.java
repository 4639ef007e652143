package org.sitrep.flink;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.store.Store;
import org.sitrep.store.StoredEvent;

/**
 * Fetches reports back from the store with all that hangs together with them, so that they are
 * linked as when they were at hand.
 */
final class Waking {
  /** A family beyond this is left as it stands in the store. */
  private static final int MOST = 500;

  private final Store store;
  private final List<CodedReport> reports = new ArrayList<>();
  private final Set<String> subjects = new TreeSet<>();
  private final Set<String> seen = new TreeSet<>();

  private Waking(Store store) {
    this.store = store;
  }

  /**
   * Fetches them.
   *
   * @param atHand whether a report need not be fetched
   */
  static Waking of(Store store, Collection<String> ids, Predicate<String> atHand) {
    Waking waking = new Waking(store);
    Deque<String> next = new ArrayDeque<>(ids);
    while (!next.isEmpty() && waking.reports.size() < MOST) {
      String id = next.remove();
      if (!atHand.test(id) && waking.seen.add(id)) {
        next.addAll(waking.fetch(id));
      }
    }
    return waking;
  }

  private Set<String> fetch(String id) {
    @Nullable CodedReport report = store.report(id);
    if (report == null) {
      return Set.of();
    }
    reports.add(report);
    Set<String> mates = new TreeSet<>();
    for (Copy copy : store.copiesOf(id)) {
      subjects.add(copy.reportId() + '\n' + copy.copyOf());
      mates.addAll(List.of(copy.reportId(), copy.copyOf()));
    }
    for (StoredEvent event : store.eventsOf(List.of(id))) {
      subjects.add(event.machine().id() + '\n');
      event.machine().claims().forEach(claim -> mates.add(claim.reportId()));
    }
    return mates;
  }

  /** Returns the reports that were fetched. */
  List<CodedReport> reports() {
    return reports;
  }

  /** Returns the events and pairs that they stand in, as changes name them. */
  Set<String> subjects() {
    return subjects;
  }
}
