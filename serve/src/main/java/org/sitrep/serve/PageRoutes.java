package org.sitrep.serve;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sitrep.serve.http.Exchange;
import org.sitrep.serve.http.Parameter;
import org.sitrep.serve.http.Problem;
import org.sitrep.serve.http.Route;
import org.sitrep.serve.record.Json;
import org.sitrep.store.Store;

/**
 * The page: files that the build of {@code web} left on the class path, under {@code /web}; and the
 * lasting addresses of events, reports and comparisons, which lead to it.
 */
final class PageRoutes {
  /** No dot at the beginning, no slash: a name cannot lead out of its folder. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml");

  /** Names of assets carry a hash of their content, so that they may be kept for ever. */
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final Store store;

  PageRoutes(Store store) {
    this.store = store;
  }

  List<Route> routes() {
    return List.of(
        page("/", "getPage", "The page", exchange -> file(exchange, "index.html", "no-cache")),
        page(
            "/icon.svg", "getIcon", "Its sign", exchange -> file(exchange, "icon.svg", "no-cache")),
        page("/assets/{name}", "getAsset", "A file of the page", PageRoutes::asset)
            .taking(Parameter.path("name", "The name of the file")),
        lasting("/events/{id}", "openEvent", "Leads to an event on the page", this::toEvent)
            .taking(Parameter.path("id", "The id of the event"))
            .failing(410, "The event is no more."),
        lasting("/reports/{id}", "openReport", "Leads to a report on the page", this::toReport)
            .taking(Parameter.path("id", "The id of the report")),
        lasting("/compare", "openComparison", "Leads to two reports on the page", this::toBoth)
            .taking(
                Parameter.text("a", "The id of one report").needed(),
                Parameter.text("b", "The id of the other").needed())
            .failing(404, "There is no such report."));
  }

  private static Route page(String path, String name, String summary, Route.Handling handling) {
    return Route.get(path, name, summary, handling)
        .under("page")
        .untagged()
        .giving(200, summary, "", "*/*");
  }

  private static Route lasting(String path, String name, String summary, Route.Handling handling) {
    return Route.get(path, name, summary, handling)
        .under("page")
        .untagged()
        .giving(303, "Where it is", "");
  }

  private static void asset(Exchange exchange) throws IOException {
    String name = exchange.path("name");
    if (!NAME.matcher(name).matches()) {
      throw Problem.notFound("There is no such file.");
    }
    file(exchange, "assets/" + name, FOR_EVER);
  }

  private static void file(Exchange exchange, String path, String cache) throws IOException {
    try (InputStream in = PageRoutes.class.getResourceAsStream("/web/" + path)) {
      String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
      if (in == null || type == null) {
        throw Problem.notFound("There is no such file.");
      }
      exchange.context().header("Cache-Control", cache);
      exchange.answer(type, in.readAllBytes());
    }
  }

  private void toEvent(Exchange exchange) {
    String id = exchange.path("id");
    String found = store.event(id) == null ? EventRoutes.heirOf(store, id) : id;
    exchange.redirect(303, "/?event=" + Json.encoded(found));
  }

  private void toReport(Exchange exchange) {
    String id = ReportRoutes.report(store, exchange.path("id")).id();
    exchange.redirect(303, "/#/report/" + Json.encoded(id));
  }

  private void toBoth(Exchange exchange) {
    String a = Json.encoded(ReportRoutes.report(store, exchange.needed("a")).id());
    String b = Json.encoded(ReportRoutes.report(store, exchange.needed("b")).id());
    exchange.redirect(303, "/#/compare?a=" + a + "&b=" + b);
  }
}
