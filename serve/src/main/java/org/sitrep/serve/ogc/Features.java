package org.sitrep.serve.ogc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.serve.http.Exchange;
import org.sitrep.serve.http.OpenApi;
import org.sitrep.serve.http.Parameter;
import org.sitrep.serve.http.Problem;
import org.sitrep.serve.http.Route;
import org.sitrep.serve.record.Filters;
import org.sitrep.serve.record.Json;
import org.sitrep.serve.record.Paging;
import org.sitrep.serve.record.RecordState;
import org.sitrep.serve.record.Remembered;
import org.sitrep.store.EventQuery;
import org.sitrep.store.Slice;
import org.sitrep.store.Store;
import org.sitrep.store.StoredEvent;

/** The routes of OGC API - Features: one collection, the events. */
public final class Features {
  private static final String ROOT = "/ogc";
  private static final String COLLECTIONS = ROOT + "/collections";
  private static final String EVENTS = COLLECTIONS + "/events";
  private static final String ITEMS = EVENTS + "/items";

  private static final String CLASSES = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/";

  private static final List<String> PLAIN = List.of(Links.JSON, Links.HTML);
  private static final List<String> SPATIAL = List.of(Links.GEO_JSON, Links.HTML);
  private static final List<String> DESCRIBED = List.of(OpenApi.MEDIA_TYPE, Links.HTML);

  private static final Parameter FORM =
      Parameter.oneOf(Exchange.FORM, "The form, in place of Accept", List.of("json", "html"));

  /** Counts of different questions that are kept. */
  private static final int COUNTS = 256;

  private final Store store;
  private final Remembered<ObjectNode> extent;
  private final Remembered<Long> matched;
  private final ObjectNode info;
  private final ObjectNode schemas;

  /**
   * Returns the routes of a record.
   *
   * @param info title and version for the OpenAPI document
   * @param schemas the schemas that the routes name
   */
  public Features(Store store, RecordState record, ObjectNode info, ObjectNode schemas) {
    this.store = store;
    this.extent = record.remembering(1);
    this.matched = record.remembering(COUNTS);
    this.info = info;
    this.schemas = schemas;
  }

  /** Returns the routes. */
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(route("/", "getLandingPage", "Landing page", this::landing, "LandingPage", PLAIN));
    routes.add(
        route(
            "/conformance",
            "getConformance",
            "What is conformed to",
            this::conformance,
            "Conformance",
            PLAIN));
    routes.add(
        route(
            "/collections",
            "getCollections",
            "The collections",
            this::collections,
            "Collections",
            PLAIN));
    routes.add(
        route(
                "/collections/{collectionId}",
                "describeCollection",
                "A collection",
                this::collection,
                "Collection",
                PLAIN)
            .taking(collectionId()));
    routes.add(
        route(
                "/collections/{collectionId}/items",
                "getFeatures",
                "Features of a collection",
                this::items,
                "FeatureCollection",
                SPATIAL)
            .taking(collectionId())
            .taking(Items.PARAMETERS)
            .taking(Filters.OF_KIND));
    routes.add(
        route(
                "/collections/{collectionId}/items/{featureId}",
                "getFeature",
                "One feature",
                this::item,
                "Feature",
                SPATIAL)
            .taking(collectionId(), Parameter.path("featureId", "The id of the event")));
    routes.add(
        route(
            "/api",
            "getApi",
            "The description of this part of the server",
            exchange -> describe(exchange, routes),
            "",
            DESCRIBED));
    routes.add(
        Route.get(ROOT + "/style.css", "getStyle", "How these pages look", Features::style)
            .under("features")
            .giving(200, "A stylesheet", "", "text/css"));
    return List.copyOf(routes);
  }

  private static Route route(
      String path,
      String name,
      String summary,
      Route.Handling handling,
      String schema,
      List<String> mediaTypes) {
    return Route.get(ROOT + path, name, summary, handling)
        .under("features")
        .taking(FORM)
        .giving(200, summary, schema, mediaTypes.toArray(String[]::new));
  }

  private static Parameter collectionId() {
    return Parameter.path("collectionId", "The id of the collection: events");
  }

  private void landing(Exchange exchange) {
    ObjectNode node = Json.object();
    node.set("title", info.path("title"));
    node.set("description", info.path("description"));
    Links links = new Links(exchange).addSelf(PLAIN);
    links.addHere(
        "service-desc", OpenApi.MEDIA_TYPE, "The API, for programs", ROOT + "/api?f=json");
    links.addHere("service-doc", Links.HTML, "The API, for people", ROOT + "/api?f=html");
    links.addHere("conformance", Links.JSON, "What is conformed to", ROOT + "/conformance");
    links.addHere("data", Links.JSON, "The collections", COLLECTIONS);
    node.set("links", links.all());
    answer(exchange, node, new Html("Sitrep").paragraph(node.path("description").asText()));
  }

  private void conformance(Exchange exchange) {
    ObjectNode node = Json.object();
    ArrayNode classes = node.putArray("conformsTo");
    List.of("core", "geojson", "html", "oas30").forEach(name -> classes.add(CLASSES + name));
    Html html = new Html("Conformance");
    classes.forEach(name -> html.paragraph(name.asText()));
    if (exchange.inHtml()) {
      exchange.answer(html.links(new Links(exchange).addSelf(PLAIN).all()).end());
    } else {
      exchange.answer(node);
    }
  }

  private void collections(Exchange exchange) {
    ObjectNode node = Json.object();
    node.set("links", new Links(exchange).addSelf(PLAIN).all());
    ObjectNode events = events(new Links(exchange));
    node.putArray("collections").add(events);
    Html html = new Html("Collections").paragraph(events.path("description").asText());
    answer(exchange, node, html.links(events.path("links")));
  }

  private void collection(Exchange exchange) {
    checkCollection(exchange);
    ObjectNode node = events(new Links(exchange).addSelf(PLAIN));
    Html html = new Html(node.path("title").asText());
    html.paragraph(node.path("description").asText()).members(node.path("extent"));
    answer(exchange, node, html);
  }

  private ObjectNode events(Links links) {
    ObjectNode node = Json.object().put("id", "events").put("title", "Events");
    node.put("description", "What is held to have happened, with the claims it rests on.");
    node.put("itemType", "feature");
    node.set("extent", extent.get("extent", () -> Extent.of(store.heads(EventQuery.ALL))));
    node.putArray("crs").add(Extent.CRS84);
    for (String type : SPATIAL) {
      links.addHere("items", type, "Events as " + type, ITEMS + "?f=" + Links.form(type));
    }
    node.set("links", links.all());
    return node;
  }

  private static void checkCollection(Exchange exchange) {
    String id = exchange.path("collectionId");
    if (!id.equals("events")) {
      throw Problem.notFound("There is no collection " + id + "; there is events.");
    }
  }

  private void items(Exchange exchange) {
    checkCollection(exchange);
    Items items = Items.of(store, exchange);
    Slice slice = Items.slice(exchange);
    List<StoredEvent> page = items.page(slice);
    long all = matched.get(items.toString(), items::matched);
    Links links = new Links(exchange).addSelf(SPATIAL);
    if (!page.isEmpty() && slice.offset() + page.size() < all) {
      String next = Paging.address(exchange, slice.offset() + page.size());
      links.addHere("next", exchange.mediaType(), "The next page", next);
    }
    ObjectNode node = Json.object().put("type", "FeatureCollection");
    node.set("links", links.addHere("collection", Links.JSON, "The collection", EVENTS).all());
    node.put("timeStamp", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    node.put("numberMatched", all).put("numberReturned", page.size());
    node.set("features", Json.features(store, page));
    answer(exchange, node, table(node, all));
  }

  private static Html table(JsonNode node, long all) {
    Html html = new Html("Events");
    html.paragraph(node.path("numberReturned").asText() + " of " + all + " events");
    html.table("Event", "Type", "From", "To", "Place", "Status", "Words");
    for (JsonNode feature : node.path("features")) {
      JsonNode of = feature.path("properties");
      String id = feature.path("id").asText();
      html.row(
          Html.link(ITEMS + "/" + Json.encoded(id) + "?f=html", id),
          cell(of.path("event_type")),
          cell(of.path("date_from")),
          cell(of.path("date_to")),
          cell(of.path("place")),
          cell(of.path("status")),
          cell(of.path("quote")));
    }
    return html.endTable();
  }

  private static String cell(JsonNode value) {
    return Html.escaped(Html.told(value));
  }

  private void item(Exchange exchange) {
    checkCollection(exchange);
    String id = exchange.path("featureId");
    StoredEvent stored = store.event(id);
    if (stored == null) {
      throw Problem.notFound("There is no event " + id + ".");
    }
    ObjectNode feature = Json.features(store, List.of(stored)).get(0).deepCopy();
    Links links = new Links(exchange).addSelf(SPATIAL);
    feature.set("links", links.addHere("collection", Links.JSON, "The collection", EVENTS).all());
    Html html = new Html("Event " + id).members(feature.path("properties"));
    answer(exchange, feature, html);
  }

  /** Answers with the document, or with the page made of it and its links. */
  private static void answer(Exchange exchange, ObjectNode node, Html html) {
    if (exchange.inHtml()) {
      exchange.answer(html.heading("Links").links(node.path("links")).end());
    } else {
      exchange.answer(node);
    }
  }

  private void describe(Exchange exchange, List<Route> routes) {
    if (!exchange.inHtml()) {
      String server = exchange.origin() + ROOT;
      exchange.answer(new OpenApi(routes, ROOT).document(info.deepCopy(), server, schemas));
      return;
    }
    Html html = new Html("API").table("Address", "Gives", "Parameters");
    for (Route route : routes) {
      html.row(
          Html.escaped(route.method() + " " + route.path()),
          Html.escaped(route.summary()),
          Html.escaped(
              String.join(", ", route.parameters().stream().map(Parameter::name).toList())));
    }
    exchange.answer(html.endTable().end());
  }

  private static void style(Exchange exchange) throws IOException {
    try (InputStream in = Features.class.getResourceAsStream("style.css")) {
      if (in == null) {
        throw Problem.notFound("The program lacks its own stylesheet.");
      }
      exchange.answer("text/css; charset=utf-8", in.readAllBytes());
    }
  }
}
