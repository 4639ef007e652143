package org.sitrep.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.Report;
import org.sitrep.store.Store;
import org.sitrep.write.CodedReportJson;
import org.sitrep.write.CopyJson;

/** The routes of reports and of the pairs that share text. */
final class ReportRoutes {
  private final Store store;

  ReportRoutes(Store store) {
    this.store = store;
  }

  void addTo(Javalin app) {
    app.get("/api/reports", this::list);
    app.get("/api/reports/{id}", this::one);
    app.get("/api/copies", this::copies);
    app.get("/api/compare", this::compare);
    app.get("/reports/{id}", this::toReport);
    app.get("/compare", this::toComparison);
  }

  private void list(Context context) {
    Query.of(context);
    Answers.json(context, Answers.array(store.reports().stream().map(ReportRoutes::line).toList()));
  }

  private static ObjectNode line(CodedReport coded) {
    Report report = coded.report();
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("report_id", report.id());
    node.put("title", report.title()).put("source", report.source());
    node.put("published", report.published() == null ? null : report.published().toString());
    node.put("url", report.url()).put("language", report.language());
    node.set("dating", CodedReportJson.of(coded).get("dating"));
    return node.put("claims", coded.claims().size());
  }

  private void one(Context context) {
    Query.of(context);
    Answers.json(context, CodedReportJson.of(report(context.pathParam("id"))));
  }

  private CodedReport report(String id) {
    CodedReport report = store.report(id);
    if (report == null) {
      throw Problem.notFound("There is no report " + id + ".");
    }
    return report;
  }

  private void copies(Context context) {
    Query.of(context);
    Map<String, String> texts = new HashMap<>();
    Answers.json(
        context,
        Answers.array(
            store.copies().stream()
                .map(
                    copy ->
                        CopyJson.of(copy, text(copy.copyOf(), texts), text(copy.reportId(), texts)))
                .toList()));
  }

  private String text(String id, Map<String, String> known) {
    return Objects.requireNonNull(
        known.computeIfAbsent(id, missing -> report(missing).report().text()));
  }

  private void compare(Context context) {
    Query query = Query.of(context, "a", "b");
    CodedReport a = report(query.needed("a"));
    CodedReport b = report(query.needed("b"));
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("pair", pair(a, b));
    node.set("a", CodedReportJson.of(a));
    node.set("b", CodedReportJson.of(b));
    Answers.json(context, node);
  }

  private void toReport(Context context) {
    String id = report(context.pathParam("id")).id();
    context.redirect("/#/report/" + Answers.encoded(id), HttpStatus.SEE_OTHER);
  }

  private void toComparison(Context context) {
    Query query = Query.of(context, "a", "b");
    String a = Answers.encoded(report(query.needed("a")).id());
    String b = Answers.encoded(report(query.needed("b")).id());
    context.redirect("/#/compare?a=" + a + "&b=" + b, HttpStatus.SEE_OTHER);
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
