package org.sitrep.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.link.dating.InheritedDates;
import org.sitrep.link.tempo.TempoCounts;
import org.sitrep.model.CodedReport;
import org.sitrep.model.ControlChange;
import org.sitrep.model.Copy;
import org.sitrep.model.Event;
import org.sitrep.store.EventQuery;
import org.sitrep.store.EventQueryBuilder;
import org.sitrep.store.ReportHead;
import org.sitrep.store.Slice;
import org.sitrep.store.Store;
import org.sitrep.store.StoredEvent;
import org.sitrep.write.situation.Dossier;
import org.sitrep.write.situation.Scope;

/**
 * What a situation report needs of a store, and no more: the events of a country, its people and
 * some days, the reports that tell of them, those printed in the period or in the month after it,
 * and whatever these are copies of.
 */
final class Excerpts {
  private static final int A_WEEK = 7;

  /** Later reports are read where an event of the period stands on them. */
  private static final int A_MONTH = 31;

  private static final int AT_ONCE = 500;

  private final Store store;
  private final List<Copy> copies;

  Excerpts(Store store) {
    this.store = store;
    this.copies = store.copies();
  }

  /**
   * Returns what is needed.
   *
   * @param control how all places of the record came to be held
   */
  Dossier of(Scope scope, List<ControlChange> control) {
    Set<String> printed = printed(scope);
    Map<String, Event> events = new TreeMap<>();
    add(store.events(near(scope).countries(List.of(scope.country())).build(), Slice.ALL), events);
    add(store.events(near(scope).actors(List.of(scope.country())).build(), Slice.ALL), events);
    Set<String> ids = new TreeSet<>(printed);
    events.values().forEach(event -> event.claims().forEach(claim -> ids.add(claim.reportId())));
    add(store.eventsOf(printed), events);
    List<ControlChange> here =
        control.stream()
            .filter(change -> scope.country().equals(change.place().country()))
            .toList();
    here.stream()
        .filter(change -> !change.from().isAfter(scope.to()))
        .forEach(change -> addWitnesses(change, ids));
    addKin(ids);
    List<CodedReport> reports = InheritedDates.of(reports(ids), among(ids));
    return new Dossier(
        List.copyOf(events.values()),
        reports,
        copies,
        here,
        TempoCounts.of(reports, events.values()).days());
  }

  private static void add(List<StoredEvent> found, Map<String, Event> events) {
    found.forEach(stored -> events.put(stored.event().id(), stored.event()));
  }

  private static EventQueryBuilder near(Scope scope) {
    return EventQuery.asking().from(scope.from().minusDays(A_WEEK)).to(scope.to()).undatedToo(true);
  }

  /** The list of reports is read from its newest on, as far as the period goes. */
  private Set<String> printed(Scope scope) {
    Set<String> ids = new TreeSet<>();
    LocalDate last = scope.to().plusDays(A_MONTH);
    for (int offset = 0; ; offset += AT_ONCE) {
      List<ReportHead> page =
          store.reportHeads(null, new Slice(Slice.Order.LATEST, offset, AT_ONCE));
      for (ReportHead head : page) {
        LocalDate day = day(head);
        if (day == null || day.isBefore(scope.from())) {
          return ids;
        }
        if (!day.isAfter(last)) {
          ids.add(head.id());
        }
      }
      if (page.size() < AT_ONCE) {
        return ids;
      }
    }
  }

  private static @Nullable LocalDate day(ReportHead head) {
    String published = head.published();
    return published == null ? null : LocalDate.parse(published.substring(0, 10));
  }

  private static void addWitnesses(ControlChange change, Set<String> ids) {
    change.claims().forEach(testimony -> ids.add(testimony.reportId()));
    change.against().forEach(testimony -> ids.add(testimony.reportId()));
  }

  /** What a report was copied from, and what was copied from it, bear on its dates. */
  private void addKin(Set<String> ids) {
    Map<String, List<String>> kin = new HashMap<>();
    for (Copy copy : copies) {
      kin.computeIfAbsent(copy.reportId(), unseen -> new ArrayList<>()).add(copy.copyOf());
      kin.computeIfAbsent(copy.copyOf(), unseen -> new ArrayList<>()).add(copy.reportId());
    }
    List<String> next = new ArrayList<>(ids);
    while (!next.isEmpty()) {
      List<String> found = new ArrayList<>();
      for (String id : next) {
        kin.getOrDefault(id, List.of()).stream().filter(ids::add).forEach(found::add);
      }
      next = found;
    }
  }

  private List<CodedReport> reports(Collection<String> ids) {
    List<CodedReport> reports = new ArrayList<>();
    for (String id : ids) {
      CodedReport report = store.report(id);
      if (report != null) {
        reports.add(report);
      }
    }
    return reports;
  }

  private List<Copy> among(Set<String> ids) {
    return copies.stream()
        .filter(copy -> ids.contains(copy.reportId()) && ids.contains(copy.copyOf()))
        .toList();
  }
}
