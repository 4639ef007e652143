package org.sitrep.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.Event;
import org.sitrep.serve.http.Exchange;
import org.sitrep.serve.http.Route;
import org.sitrep.serve.record.Filters;
import org.sitrep.serve.record.Json;
import org.sitrep.serve.record.RecordState;
import org.sitrep.serve.record.Remembered;
import org.sitrep.store.EventQuery;
import org.sitrep.store.Store;

/** The routes of actors and of the relations between them. */
final class ActorRoutes {
  private static final int REMEMBERED = 16;

  private final Store store;
  private final Remembered<Packed> remembered;

  ActorRoutes(Store store, RecordState record) {
    this.store = store;
    this.remembered = record.remembering(REMEMBERED);
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/actors", "listActors", "Who takes part in events", this::actors)
            .taking(Filters.ALL)
            .giving("Actors"),
        Route.get("/api/relations", "listRelations", "Who acts upon whom", this::relations)
            .taking(Filters.ALL)
            .giving("Relations"));
  }

  private void actors(Exchange exchange) {
    EventQuery query = Filters.of(exchange);
    remembered.get("actors " + query, () -> Packed.of(actors(query))).answer(exchange);
  }

  private void relations(Exchange exchange) {
    EventQuery query = Filters.of(exchange);
    remembered.get("relations " + query, () -> Packed.of(relations(query))).answer(exchange);
  }

  /** What one party has a part in. */
  private static final class Parts {
    private final Tally all = new Tally();
    private int asActor;
    private int asRecipient;
  }

  private ArrayNode actors(EventQuery query) {
    Map<Event.Party, Parts> known = new LinkedHashMap<>();
    store.eachEvent(query, stored -> addParts(known, stored.event()));
    List<Map.Entry<Event.Party, Parts>> sorted = new ArrayList<>(known.entrySet());
    sorted.sort(
        Comparator.comparingInt((Map.Entry<Event.Party, Parts> e) -> -e.getValue().all.events())
            .thenComparing(e -> e.getKey().name()));
    ArrayNode actors = Json.object().arrayNode();
    for (Map.Entry<Event.Party, Parts> entry : sorted) {
      ObjectNode node = actors.addObject().put("name", entry.getKey().name());
      node.put("code", entry.getKey().code()).put("as_actor", entry.getValue().asActor);
      node.put("as_recipient", entry.getValue().asRecipient);
      entry.getValue().all.put(node);
    }
    return actors;
  }

  private static void addParts(Map<Event.Party, Parts> known, Event event) {
    Set<Event.Party> counted = new HashSet<>();
    for (Event.Party actor : new HashSet<>(event.actors())) {
      Parts parts = known.computeIfAbsent(actor, first -> new Parts());
      parts.asActor++;
      addOnce(parts, actor, counted, event);
    }
    for (Event.Party recipient : new HashSet<>(event.recipients())) {
      Parts parts = known.computeIfAbsent(recipient, first -> new Parts());
      parts.asRecipient++;
      addOnce(parts, recipient, counted, event);
    }
  }

  private static void addOnce(
      Parts parts, Event.Party party, Set<Event.Party> counted, Event event) {
    if (counted.add(party)) {
      parts.all.add(event);
    }
  }

  /** Who acted upon whom. */
  private record Edge(Event.Party actor, Event.Party recipient) {}

  private ObjectNode relations(EventQuery query) {
    Map<Edge, Tally> edges = new LinkedHashMap<>();
    Set<String> reports = new HashSet<>();
    store.eachEvent(
        query,
        stored -> {
          addEdges(edges, stored.event());
          stored.event().claims().forEach(claim -> reports.add(claim.reportId()));
        });
    ObjectNode node = Json.object();
    ArrayNode list = node.putArray("edges");
    sorted(edges).forEach(entry -> entry.getValue().put(edge(list.addObject(), entry.getKey())));
    boolean everything = query.equals(EventQuery.ALL);
    node.set("stated", StatedRelations.of(store, id -> everything || reports.contains(id)));
    return node;
  }

  private static void addEdges(Map<Edge, Tally> edges, Event event) {
    for (Event.Party actor : new HashSet<>(event.actors())) {
      for (Event.Party recipient : new HashSet<>(event.recipients())) {
        edges.computeIfAbsent(new Edge(actor, recipient), first -> new Tally()).add(event);
      }
    }
  }

  private static List<Map.Entry<Edge, Tally>> sorted(Map<Edge, Tally> edges) {
    List<Map.Entry<Edge, Tally>> sorted = new ArrayList<>(edges.entrySet());
    sorted.sort(
        Comparator.comparingInt((Map.Entry<Edge, Tally> e) -> -e.getValue().events())
            .thenComparing(e -> e.getKey().actor().name())
            .thenComparing(e -> e.getKey().recipient().name()));
    return sorted;
  }

  private static ObjectNode edge(ObjectNode node, Edge edge) {
    node.putObject("actor").put("name", edge.actor().name()).put("code", edge.actor().code());
    ObjectNode recipient = node.putObject("recipient").put("name", edge.recipient().name());
    recipient.put("code", edge.recipient().code());
    return node;
  }
}
