package org.sitrep.app;

import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.store.EventQuery;
import org.sitrep.store.Slice;
import org.sitrep.store.Store;
import org.sitrep.store.StoredEvent;
import org.sitrep.write.ExportedEvent;

/** Events of a store on their way out, a page at a time, in order of their ids. */
final class StoredEvents implements Iterable<ExportedEvent> {
  private static final int PAGE = 2000;

  /** Events that follow each other often stand on the same reports. */
  private static final int REPORTS_KEPT = 200;

  private final Store store;
  private final EventQuery query;
  private final @Nullable Instant asOf;
  private final Map<String, @Nullable CodedReport> reports = new LinkedHashMap<>();

  /** Asks a store for events as they are, or as they were at a time. */
  StoredEvents(Store store, EventQuery query, @Nullable Instant asOf) {
    this.store = store;
    this.query = query;
    this.asOf = asOf;
  }

  @Override
  public Iterator<ExportedEvent> iterator() {
    return new Pages();
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

  private ExportedEvent exported(StoredEvent e) {
    return new ExportedEvent(e.event(), e.firstSeen(), e.changed(), e.revision(), this::report);
  }

  /** Walks through the pages. For one thread. */
  private final class Pages implements Iterator<ExportedEvent> {
    private List<StoredEvent> page = page(0);
    private int before;
    private int at;

    private List<StoredEvent> page(int offset) {
      if (asOf == null) {
        return store.events(query, new Slice(Slice.Order.ID, offset, PAGE));
      }
      return offset == 0 ? store.eventsAsOf(query, asOf) : List.of();
    }

    @Override
    public boolean hasNext() {
      if (at == page.size() && !page.isEmpty()) {
        before += page.size();
        page = page.size() < PAGE ? List.of() : page(before);
        at = 0;
      }
      return at < page.size();
    }

    @Override
    public ExportedEvent next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return exported(page.get(at++));
    }
  }
}
