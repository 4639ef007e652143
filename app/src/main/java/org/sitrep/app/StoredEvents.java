package org.sitrep.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.store.EventQuery;
import org.sitrep.store.Store;
import org.sitrep.store.StoredEvent;
import org.sitrep.write.ExportedEvent;

/**
 * Events of a store on their way out, in order of their ids, all as one state of the store has
 * them. For one thread.
 */
final class StoredEvents implements Iterable<ExportedEvent>, AutoCloseable {
  /** Events that follow each other often stand on the same reports. */
  private static final int REPORTS_KEPT = 200;

  private final Store store;
  private final EventQuery query;
  private final @Nullable Instant asOf;
  private final Map<String, @Nullable CodedReport> reports = new LinkedHashMap<>();
  private final List<Handover<StoredEvent>> handovers = new ArrayList<>();

  /** Asks a store for events as they are, or as they were at a time. */
  StoredEvents(Store store, EventQuery query, @Nullable Instant asOf) {
    this.store = store;
    this.query = query;
    this.asOf = asOf;
  }

  @Override
  public Iterator<ExportedEvent> iterator() {
    Handover<StoredEvent> handover = new Handover<>(this::each);
    handovers.add(handover);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return handover.hasNext();
      }

      @Override
      public ExportedEvent next() {
        return exported(handover.next());
      }
    };
  }

  private void each(Consumer<StoredEvent> consumer) {
    if (asOf == null) {
      store.eachEvent(query, consumer);
    } else {
      store.eventsAsOf(query, asOf).forEach(consumer);
    }
  }

  private ExportedEvent exported(StoredEvent e) {
    return new ExportedEvent(e.event(), e.firstSeen(), e.changed(), e.revision(), this::report);
  }

  private @Nullable CodedReport report(String id) {
    if (reports.containsKey(id)) {
      return reports.get(id);
    }
    CodedReport report = store.report(id);
    reports.put(id, report);
    if (reports.size() > REPORTS_KEPT) {
      reports.remove(reports.keySet().iterator().next());
    }
    return report;
  }

  /** Ends the reading of events that nobody asks for any more. */
  @Override
  public void close() {
    handovers.forEach(Handover::close);
  }
}
