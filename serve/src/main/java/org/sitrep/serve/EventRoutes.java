package org.sitrep.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;
import org.sitrep.model.Explanation;
import org.sitrep.serve.http.Exchange;
import org.sitrep.serve.http.Parameter;
import org.sitrep.serve.http.Problem;
import org.sitrep.serve.http.Route;
import org.sitrep.serve.record.Filters;
import org.sitrep.serve.record.Json;
import org.sitrep.serve.record.Paging;
import org.sitrep.serve.record.RecordState;
import org.sitrep.serve.record.Remembered;
import org.sitrep.store.EventHead;
import org.sitrep.store.EventQuery;
import org.sitrep.store.Revision;
import org.sitrep.store.Slice;
import org.sitrep.store.Store;
import org.sitrep.store.StoredEvent;
import org.sitrep.store.Tombstone;
import org.sitrep.write.EventJson;
import org.sitrep.write.ExplanationJson;

/** The routes of events: the first view, lists, one event, its history and why it is one. */
final class EventRoutes {
  private static final JsonFactory JSON = new ObjectMapper().getFactory();

  /** First views of other filters than the page's own are few. */
  private static final int OVERVIEWS = 8;

  static final Parameter AS_OF = Parameter.instant("as_of", "As the record was at this moment");

  private static final Parameter ID = Parameter.path("id", "The id of the event");

  /** As the store sorts by {@link Slice.Order#LATEST}. */
  private static final Comparator<StoredEvent> LATEST =
      Comparator.comparing(
              EventRoutes::lastDay, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(stored -> stored.event().id());

  private final Store store;
  private final Accounts accounts;
  private final Remembered<Packed> overviews;

  EventRoutes(Store store, Accounts accounts, RecordState record) {
    this.store = store;
    this.accounts = accounts;
    this.overviews = record.remembering(OVERVIEWS);
  }

  List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(
        Route.get("/api/overview", "getOverview", "Events as columns, for maps", this::overview)
            .taking(Filters.ALL)
            .taking(AS_OF)
            .giving("Overview"));
    routes.add(
        Route.get("/api/events", "listEvents", "Events; with a limit or offset, a page", this::list)
            .taking(Filters.ALL)
            .taking(AS_OF)
            .taking(Paging.PARAMETERS)
            .taking(Parameter.oneOf("order", "How they are sorted", List.of("id", "latest")))
            .giving("EventList"));
    routes.add(
        Route.get("/api/events/{id}", "getEvent", "One event and what was decided", this::one)
            .taking(ID, AS_OF)
            .giving("Event")
            .giving(308, "The event gave way to another.", "")
            .failing(410, "The event is no more."));
    routes.add(
        Route.get(
                "/api/events/{id}/history", "getHistory", "Its states, oldest first", this::history)
            .taking(ID)
            .giving("History"));
    routes.add(
        Route.get(
                "/api/explain/{id}", "explainEvent", "Why its claims are one event", this::explain)
            .taking(ID)
            .giving("Explanation"));
    routes.add(
        Route.get("/api/deletions", "listDeletions", "Event ids that are no more", this::deletions)
            .taking(Parameter.instant("since", "Vanished at this moment or later"))
            .giving("Deletions"));
    return routes;
  }

  private void overview(Exchange exchange) {
    overview(Filters.of(exchange), exchange.instant("as_of")).answer(exchange);
  }

  private Packed overview(EventQuery query, @Nullable Instant asOf) {
    if (asOf == null && query.equals(EventQuery.ALL)) {
      return overviews.get("all", () -> FirstView.of(store));
    }
    return overviews.get(
        query + "@" + asOf, () -> Packed.of(Overview.of(heads(query, asOf), Instant.now())));
  }

  private List<EventHead> heads(EventQuery query, @Nullable Instant asOf) {
    return asOf == null ? store.heads(query) : store.headsAsOf(query, asOf);
  }

  /** Makes what the page asks for first, so that its first reader does not wait for it. */
  void prepare() {
    overview(EventQuery.ALL, null);
  }

  private void list(Exchange exchange) throws IOException {
    EventQuery query = Filters.of(exchange);
    Slice.Order order =
        "latest".equals(exchange.one("order")) ? Slice.Order.LATEST : Slice.Order.ID;
    Instant asOf = exchange.instant("as_of");
    if (asOf != null) {
      exchange.answer(earlier(exchange, store.eventsAsOf(query, asOf), order));
      return;
    }
    if (Paging.isAsked(exchange)) {
      exchange.answer(page(exchange, query, Paging.slice(exchange, order)));
      return;
    }
    try (JsonGenerator json = JSON.createGenerator(exchange.stream())) {
      json.writeStartArray();
      if (order == Slice.Order.ID) {
        store.eachEvent(query, stored -> write(json, stored));
      } else {
        store
            .events(query, new Slice(order, 0, Integer.MAX_VALUE))
            .forEach(stored -> write(json, stored));
      }
      json.writeEndArray();
    }
  }

  private static @Nullable LocalDate lastDay(StoredEvent stored) {
    DateRange days = stored.event().range();
    return days == null ? null : days.to();
  }

  private static void write(JsonGenerator json, StoredEvent stored) {
    try {
      json.writeTree(Json.event(stored));
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }

  private static JsonNode earlier(Exchange exchange, List<StoredEvent> events, Slice.Order order) {
    List<StoredEvent> sorted =
        order == Slice.Order.ID ? events : events.stream().sorted(LATEST).toList();
    if (!Paging.isAsked(exchange)) {
      return Json.array(sorted.stream().map(Json::event).toList());
    }
    Slice slice = Paging.slice(exchange, order);
    List<StoredEvent> shown = sorted.stream().skip(slice.offset()).limit(slice.limit()).toList();
    ObjectNode node = Json.object();
    node.set("events", Json.array(shown.stream().map(Json::event).toList()));
    Paging.put(node, exchange, slice, sorted.size(), shown.size());
    return node;
  }

  private ObjectNode page(Exchange exchange, EventQuery query, Slice slice) {
    List<StoredEvent> events = store.events(query, slice);
    ObjectNode node = Json.object();
    node.set("events", Json.array(events.stream().map(Json::event).toList()));
    Paging.put(node, exchange, slice, store.count(query), events.size());
    return node;
  }

  private void one(Exchange exchange) {
    String id = exchange.path("id");
    Instant asOf = exchange.instant("as_of");
    StoredEvent stored = asOf == null ? store.event(id) : store.eventAsOf(id, asOf);
    if (stored != null) {
      exchange.answer(whole(stored));
    } else if (asOf != null) {
      throw Problem.notFound("There was no event " + id + " at " + asOf + ".");
    } else {
      exchange.redirect(308, "/api/events/" + Json.encoded(heirOf(store, id)));
    }
  }

  /**
   * An event with what the machine made of it, where people changed that, and what they decided.
   */
  private static ObjectNode whole(StoredEvent stored) {
    ObjectNode node = Json.event(stored);
    if (!stored.machine().equals(stored.event())) {
      node.set("machine", EventJson.of(stored.machine()));
    }
    node.set("decisions", Json.array(stored.decisions().stream().map(Json::decision).toList()));
    return node;
  }

  /** Returns the event that an id gave way to, or throws a problem. */
  static String heirOf(Store store, String id) {
    Tombstone tombstone = store.tombstone(id);
    if (tombstone == null) {
      throw Problem.notFound("There is no event " + id + ".");
    }
    if (tombstone.pointsTo() == null) {
      throw Problem.of(410, "The event " + id + " is no more; it vanished " + tombstone.vanished());
    }
    return tombstone.pointsTo();
  }

  private void history(Exchange exchange) {
    String id = exchange.path("id");
    List<Revision> revisions = store.history(id);
    if (revisions.isEmpty()) {
      throw Problem.notFound("There never was an event " + id + ".");
    }
    ArrayNode states = Json.object().arrayNode();
    for (Revision revision : revisions) {
      ObjectNode state = states.addObject().put("revision", revision.number());
      state.put("at", revision.at().toString()).set("event", event(revision));
    }
    exchange.answer(states);
  }

  private static @Nullable ObjectNode event(Revision revision) {
    return revision.event() == null ? null : EventJson.of(revision.event());
  }

  private void explain(Exchange exchange) {
    String id = exchange.path("id");
    Explanation explanation = accounts.explanation().apply(id);
    if (explanation == null) {
      throw Problem.notFound("There is no explanation for the event " + id + ".");
    }
    exchange.answer(ExplanationJson.of(explanation));
  }

  private void deletions(Exchange exchange) {
    Instant since = exchange.instant("since");
    ArrayNode gone = Json.object().arrayNode();
    for (Tombstone stone : store.deletionsSince(since == null ? Instant.EPOCH : since)) {
      ObjectNode node = gone.addObject().put("event_id", stone.eventId());
      node.put("points_to", stone.pointsTo()).put("vanished", stone.vanished().toString());
    }
    exchange.answer(gone);
  }
}
