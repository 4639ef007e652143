package org.sitrep.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Event;
import org.sitrep.serve.http.Exchange;
import org.sitrep.serve.http.Parameter;
import org.sitrep.serve.http.Problem;
import org.sitrep.serve.http.Route;
import org.sitrep.serve.record.Json;
import org.sitrep.store.Store;
import org.sitrep.store.StoredEvent;

/**
 * The route of claims: of an event or of a report, each with what its report says of the actors,
 * places, dates and claimants that it names, so that it can be read by itself.
 */
final class ClaimRoutes {
  private final Store store;
  private final WholeTexts texts;

  ClaimRoutes(Store store, WholeTexts texts) {
    this.store = store;
    this.texts = texts;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/claims", "listClaims", "The claims of an event or a report", this::answer)
            .taking(
                Parameter.text("event", "The id of the event"),
                Parameter.text("report", "The id of the report"))
            .giving("Claims")
            .failing(404, "There is no such event or report."));
  }

  private void answer(Exchange exchange) {
    String event = exchange.one("event");
    String report = exchange.one("report");
    if ((event == null) == (report == null)) {
      throw Problem.badRequest("Ask for the claims of one event or of one report.");
    }
    exchange.answer(
        event == null ? ofReport(exchange.needed("report"), exchange) : ofEvent(event, exchange));
  }

  private ArrayNode ofReport(String id, Exchange exchange) {
    CodedReport coded = ReportRoutes.report(store, id);
    Set<String> all = new LinkedHashSet<>();
    coded.claims().forEach(claim -> all.add(claim.id()));
    return claims(coded, all, exchange);
  }

  private ArrayNode ofEvent(String id, Exchange exchange) {
    StoredEvent stored = store.event(id);
    if (stored == null) {
      throw Problem.notFound("There is no event " + id + ".");
    }
    Map<String, Set<String>> byReport = new LinkedHashMap<>();
    for (Event.Evidence claim : stored.event().claims()) {
      byReport
          .computeIfAbsent(claim.reportId(), first -> new LinkedHashSet<>())
          .add(claim.claimId());
    }
    ArrayNode claims = Json.object().arrayNode();
    byReport.forEach(
        (report, wanted) ->
            claims.addAll(claims(ReportRoutes.report(store, report), wanted, exchange)));
    return claims;
  }

  private ArrayNode claims(CodedReport coded, Set<String> wanted, Exchange exchange) {
    JsonNode report = texts.of(coded, exchange);
    ArrayNode claims = Json.object().arrayNode();
    for (JsonNode claim : report.path("claims")) {
      if (wanted.contains(claim.path("claim_id").asText())) {
        claims.add(byItself(claim.deepCopy(), report, coded));
      }
    }
    return claims;
  }

  private static ObjectNode byItself(ObjectNode claim, JsonNode report, CodedReport coded) {
    claim.put("report_id", coded.id()).put("source", coded.report().source());
    claim.put("url", coded.report().url());
    JsonNode sentence = report.path("sentences").path(claim.path("sentence").asInt());
    int start = sentence.path("start").asInt();
    int end = sentence.path("end").asInt();
    claim.put("quote", words(coded.report().text(), start, end));
    for (String list : List.of("actors", "recipients", "places", "attributions")) {
      String of = list.equals("recipients") ? "actors" : list;
      claim.set(list, resolved(claim.path(list), report.path(of)));
    }
    JsonNode date = claim.path("date");
    claim.set("date", date.isInt() ? report.path("dates").path(date.asInt()) : date);
    return claim;
  }

  private static ArrayNode resolved(JsonNode numbers, JsonNode list) {
    ArrayNode resolved = Json.object().arrayNode();
    numbers.forEach(number -> resolved.add(list.path(number.asInt())));
    return resolved;
  }

  /** Offsets count code points. */
  private static String words(String text, int start, int end) {
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }
}
