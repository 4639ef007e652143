package org.sitrep.serve;

import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.sitrep.serve.http.Exchange;
import org.sitrep.serve.http.Parameter;
import org.sitrep.serve.http.Route;
import org.sitrep.serve.record.Filters;
import org.sitrep.serve.record.Json;
import org.sitrep.store.EventQuery;
import org.sitrep.store.Slice;
import org.sitrep.store.Store;
import org.sitrep.store.StoredEvent;
import org.sitrep.write.EventExport;
import org.sitrep.write.ExportAccount;
import org.sitrep.write.ExportedEvent;
import org.sitrep.write.format.EventExports;

/** The route of downloads: the events asked for, in any format that the program writes. */
final class ExportRoute {
  /** Events held at once. */
  private static final int PAGE = 1000;

  private final Store store;

  ExportRoute(Store store) {
    this.store = store;
  }

  List<Route> routes() {
    String[] types =
        EventExports.names().stream()
            .map(name -> EventExports.named(name).mediaType())
            .distinct()
            .toArray(String[]::new);
    return List.of(
        Route.get("/api/export", "exportEvents", "Events as a file of some format", this::answer)
            .taking(Parameter.oneOf("format", "The format", EventExports.names()).needed())
            .taking(Filters.ALL)
            .taking(EventRoutes.AS_OF)
            .giving(200, "The file", "", types),
        Route.get("/api/events.geojson", "mapEvents", "Events as GeoJSON", this::geoJson)
            .taking(Filters.ALL)
            .giving(200, "A map layer", "", "application/geo+json"));
  }

  private void answer(Exchange exchange) throws IOException {
    EventExport export = EventExports.named(exchange.needed("format"));
    String name = "sitrep-events." + export.extension();
    exchange.context().header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    write(exchange, export, exchange.instant("as_of"));
  }

  private void geoJson(Exchange exchange) throws IOException {
    write(exchange, EventExports.named("geojson"), null);
  }

  private void write(Exchange exchange, EventExport export, @Nullable Instant asOf)
      throws IOException {
    EventQuery query = Filters.of(exchange);
    ExportAccount account = Json.account(store, exchange.query());
    exchange.context().contentType(export.mediaType());
    // Some formats have no room for it; the account then stands in the head of the answer alone.
    account
        .members()
        .forEach((name, value) -> exchange.context().header("Sitrep-" + name, Json.ascii(value)));
    export.write(() -> events(query, asOf), account, exchange.context().outputStream());
  }

  private Iterator<ExportedEvent> events(EventQuery query, @Nullable Instant asOf) {
    return asOf == null
        ? new Pages(query)
        : store.eventsAsOf(query, asOf).stream()
            .map(stored -> Json.exported(store, stored))
            .iterator();
  }

  /** The events asked for, read page by page. */
  private final class Pages implements Iterator<ExportedEvent> {
    private final EventQuery query;
    private int offset;
    private Iterator<StoredEvent> page;
    private boolean last;

    Pages(EventQuery query) {
      this.query = query;
      this.page = turned();
    }

    private Iterator<StoredEvent> turned() {
      List<StoredEvent> events = store.events(query, new Slice(Slice.Order.ID, offset, PAGE));
      offset += events.size();
      last = events.size() < PAGE;
      return events.iterator();
    }

    @Override
    public boolean hasNext() {
      if (!page.hasNext() && !last) {
        page = turned();
      }
      return page.hasNext();
    }

    @Override
    public ExportedEvent next() {
      if (!hasNext()) {
        throw new NoSuchElementException("No event is left");
      }
      return Json.exported(store, page.next());
    }
  }
}
