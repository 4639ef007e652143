package org.sitrep.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Copy;
import org.sitrep.serve.http.Exchange;
import org.sitrep.serve.http.Route;
import org.sitrep.serve.record.Json;
import org.sitrep.serve.record.RecordState;
import org.sitrep.serve.record.Remembered;
import org.sitrep.store.EventQuery;
import org.sitrep.store.ReportHead;
import org.sitrep.store.Run;
import org.sitrep.store.Slice;
import org.sitrep.store.Store;

/** What the store holds, and up to when. */
final class StatusRoute {
  /** A day before any that is told: who asks from it on asks for all that have a day. */
  private static final LocalDate BEFORE_ALL = LocalDate.of(-9999, 1, 1);

  private final Store store;
  private final ServeSettings settings;
  private final WholeTexts texts;
  private final Remembered<ObjectNode> remembered;

  StatusRoute(Store store, ServeSettings settings, RecordState record, WholeTexts texts) {
    this.store = store;
    this.texts = texts;
    this.settings = settings;
    this.remembered = record.remembering(1);
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/status", "getStatus", "What the store holds, up to when", this::answer)
            .giving("Status"));
  }

  private void answer(Exchange exchange) {
    ObjectNode node = remembered.get("status", this::status).deepCopy();
    exchange.answer(node.put("texts", texts.told(exchange)));
  }

  private ObjectNode status() {
    ObjectNode node = Json.object().put("version", settings.version());
    node.put("reports", store.countReports(null));
    node.put("copies", store.copies().stream().filter(Copy::counts).count());
    putEvents(node);
    node.put("cut_off", cutOff());
    putRun(node, store.runs());
    return node.put("decisions", store.decisions().size())
        .put("review", settings.access().token() != null);
  }

  private void putEvents(ObjectNode node) {
    long all = store.count(EventQuery.ALL);
    node.put("events", all);
    node.put("unlocated", store.count(EventQuery.asking().unplaced(true).build()));
    node.put("undated", all - store.count(EventQuery.asking().from(BEFORE_ALL).build()));
  }

  /** The latest day on which a report was printed. */
  private @Nullable String cutOff() {
    List<ReportHead> latest = store.reportHeads(null, new Slice(Slice.Order.LATEST, 0, 1));
    String published = latest.isEmpty() ? null : latest.get(0).published();
    return published == null ? null : published.substring(0, Math.min(10, published.length()));
  }

  private static void putRun(ObjectNode node, List<Run> runs) {
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    node.put("last_run", last == null ? null : last.finished().toString());
    node.put("codebook", last == null ? null : last.codebook());
  }
}
