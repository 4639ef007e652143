package org.sitrep.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.serve.http.Exchange;
import org.sitrep.serve.http.OpenApi;
import org.sitrep.serve.http.Route;
import org.sitrep.serve.ogc.Features;
import org.sitrep.serve.record.Json;
import org.sitrep.serve.record.RecordState;
import org.sitrep.store.Store;

/** All routes of the server, and the document that describes them. */
final class Api {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Api() {}

  /** Returns the table from which the server and its document are made. */
  static List<Route> of(
      Store store, ServeSettings settings, RecordState record, Feed feed, EventRoutes events) {
    WholeTexts texts = new WholeTexts(settings);
    List<Route> routes = new ArrayList<>(events.routes());
    routes.addAll(new ReportRoutes(store, record, texts).routes());
    routes.addAll(new ClaimRoutes(store, texts).routes());
    routes.addAll(new ActorRoutes(store, record).routes());
    routes.addAll(new SourceRoutes(store, record).routes());
    routes.addAll(new AccountRoutes(store, settings.accounts(), record).routes());
    routes.addAll(new StatusRoute(store, settings, record, texts).routes());
    routes.addAll(new ExportRoute(store).routes());
    routes.addAll(new ChangesRoute(store, feed, settings.pulse()).routes());
    routes.addAll(new DecisionRoutes(store, settings.access()).routes());
    routes.addAll(new PageRoutes(store).routes());
    routes.addAll(new Features(store, record, info(settings), schemas()).routes());
    routes.add(
        Route.get(
                "/api/openapi.json",
                "getDescription",
                "This description",
                exchange -> describe(exchange, routes, settings))
            .under("description")
            .giving(200, "An OpenAPI 3.0 document", "", OpenApi.MEDIA_TYPE, Route.JSON));
    return List.copyOf(routes);
  }

  private static void describe(Exchange exchange, List<Route> routes, ServeSettings settings) {
    exchange.answer(new OpenApi(routes, "").document(info(settings), exchange.origin(), schemas()));
  }

  private static ObjectNode info(ServeSettings settings) {
    ObjectNode info = Json.object().put("title", "Sitrep");
    info.put("description", "Events of armed conflict, each with the words it rests on.");
    info.put("version", settings.version().isEmpty() ? "0" : settings.version());
    info.putObject("license").put("name", "GPL-3.0-or-later");
    return info;
  }

  /** The schemas that the routes name. */
  private static ObjectNode schemas() {
    try (InputStream in = Api.class.getResourceAsStream("schemas.json")) {
      JsonNode schemas = JSON.readTree(in);
      return (ObjectNode) schemas;
    } catch (IOException damaged) {
      throw new UncheckedIOException("The program lacks its own schemas", damaged);
    }
  }
}
