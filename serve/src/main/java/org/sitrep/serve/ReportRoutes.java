package org.sitrep.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.serve.http.Exchange;
import org.sitrep.serve.http.Parameter;
import org.sitrep.serve.http.Problem;
import org.sitrep.serve.http.Route;
import org.sitrep.serve.record.Json;
import org.sitrep.serve.record.Paging;
import org.sitrep.serve.record.RecordState;
import org.sitrep.serve.record.Remembered;
import org.sitrep.store.ReportHead;
import org.sitrep.store.Slice;
import org.sitrep.store.Store;
import org.sitrep.write.CopyJson;

/** The routes of reports and of the pairs that share text. */
final class ReportRoutes {
  private static final Parameter ID = Parameter.path("id", "The id of the report");

  private final Store store;
  private final Remembered<Packed> copies;
  private final WholeTexts texts;

  ReportRoutes(Store store, RecordState record, WholeTexts texts) {
    this.store = store;
    this.texts = texts;
    this.copies = record.remembering(1);
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/reports", "listReports", "Reports; with a limit, a page", this::list)
            .taking(Parameter.text("q", "Words of title and text; all must occur"))
            .taking(Paging.PARAMETERS)
            .taking(Parameter.oneOf("order", "How they are sorted", List.of("id", "latest")))
            .giving("ReportList"),
        Route.get("/api/reports/{id}", "getReport", "One report as it was coded", this::one)
            .taking(ID)
            .giving("Report"),
        Route.get("/api/copies", "listCopies", "Pairs of reports that share text", this::copies)
            .giving("Copies"),
        Route.get("/api/compare", "compareReports", "Two reports side by side", this::compare)
            .taking(
                Parameter.text("a", "The id of one report").needed(),
                Parameter.text("b", "The id of the other").needed())
            .giving("Comparison")
            .failing(404, "There is no such report."));
  }

  private void list(Exchange exchange) {
    String words = exchange.one("q");
    Slice.Order order =
        "latest".equals(exchange.one("order")) ? Slice.Order.LATEST : Slice.Order.ID;
    if (!Paging.isAsked(exchange)) {
      exchange.answer(lines(store.reportHeads(words, new Slice(order, 0, Integer.MAX_VALUE))));
      return;
    }
    Slice slice = Paging.slice(exchange, order);
    List<ReportHead> heads = store.reportHeads(words, slice);
    ObjectNode page = Json.object();
    page.set("reports", lines(heads));
    Paging.put(page, exchange, slice, store.countReports(words), heads.size());
    exchange.answer(page);
  }

  private static ArrayNode lines(List<ReportHead> heads) {
    return Json.array(heads.stream().map(ReportRoutes::line).toList());
  }

  private static ObjectNode line(ReportHead head) {
    ObjectNode node = Json.object().put("report_id", head.id());
    node.put("title", head.title()).put("source", head.source());
    node.put("published", head.published());
    node.put("url", head.url()).put("language", head.language());
    ObjectNode dating = node.putObject("dating").put("printed", day(head.published()));
    dating.put("window_from", Json.iso(head.windowFrom()));
    dating.put("window_to", Json.iso(head.windowTo()));
    dating.put("verdict", Json.lower(head.verdict())).putArray("because");
    return node.put("claims", head.claims()).put("withdrawn", head.withdrawn());
  }

  private static @Nullable String day(@Nullable String moment) {
    return moment == null || moment.length() < 10 ? moment : moment.substring(0, 10);
  }

  private void one(Exchange exchange) {
    exchange.answer(texts.of(report(store, exchange.path("id")), exchange));
  }

  static CodedReport report(Store store, String id) {
    CodedReport report = store.report(id);
    if (report == null) {
      throw Problem.notFound("There is no report " + id + ".");
    }
    return report;
  }

  private void copies(Exchange exchange) {
    copies.get("copies", () -> Packed.of(allCopies())).answer(exchange);
  }

  private ArrayNode allCopies() {
    Map<String, String> texts = new HashMap<>();
    return Json.array(
        store.copies().stream()
            .map(
                copy -> CopyJson.of(copy, text(copy.copyOf(), texts), text(copy.reportId(), texts)))
            .toList());
  }

  private String text(String id, Map<String, String> known) {
    return Objects.requireNonNull(
        known.computeIfAbsent(id, missing -> report(store, missing).report().text()));
  }

  private void compare(Exchange exchange) {
    CodedReport a = report(store, exchange.needed("a"));
    CodedReport b = report(store, exchange.needed("b"));
    ObjectNode node = Json.object();
    node.set("pair", pair(a, b));
    node.set("a", texts.of(a, exchange));
    node.set("b", texts.of(b, exchange));
    exchange.answer(node);
  }

  private @Nullable ObjectNode pair(CodedReport a, CodedReport b) {
    for (Copy copy : store.copiesOf(a.id())) {
      if (copy.copyOf().equals(a.id()) && copy.reportId().equals(b.id())) {
        return CopyJson.of(copy, a.report().text(), b.report().text());
      }
      if (copy.copyOf().equals(b.id()) && copy.reportId().equals(a.id())) {
        return CopyJson.of(copy, b.report().text(), a.report().text());
      }
    }
    return null;
  }
}
