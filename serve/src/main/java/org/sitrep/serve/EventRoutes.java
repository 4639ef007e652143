package org.sitrep.serve;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.sitrep.model.Explanation;
import org.sitrep.store.Run;
import org.sitrep.store.Store;
import org.sitrep.store.StoredEvent;
import org.sitrep.store.Tombstone;
import org.sitrep.write.EventExport;
import org.sitrep.write.EventJson;
import org.sitrep.write.ExplanationJson;
import org.sitrep.write.ExportAccount;
import org.sitrep.write.ExportedEvent;
import org.sitrep.write.format.EventExports;

/** The routes of events. */
final class EventRoutes {
  private final Store store;
  private final ServeSettings settings;

  EventRoutes(Store store, ServeSettings settings) {
    this.store = store;
    this.settings = settings;
  }

  void addTo(Javalin app) {
    app.get("/api/events", this::list);
    app.get("/api/events.geojson", this::geoJson);
    app.get("/api/events/{id}", this::one);
    app.get("/api/explain/{id}", this::explain);
    app.get("/api/control", context -> account(context, settings.control().get()));
    app.get("/api/tempo", context -> account(context, settings.tempo().get()));
    app.get("/events/{id}", context -> toPage(context, context.pathParam("id")));
  }

  private void list(Context context) {
    Answers.json(context, Answers.array(chosen(context).stream().map(EventJson::of).toList()));
  }

  private void geoJson(Context context) throws IOException {
    EventExport export = EventExports.named("geojson");
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    export.write(chosen(context), stated(context), body);
    Answers.bytes(context, export.mediaType(), body.toByteArray());
  }

  private ExportAccount stated(Context context) {
    List<Run> runs = store.runs();
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    return ExportAccount.ofRun(
        last == null ? null : last.program(),
        last == null ? null : last.codebook(),
        last == null ? null : last.finished(),
        context.queryString() == null ? "" : context.queryString());
  }

  private List<ExportedEvent> chosen(Context context) {
    Query query = Query.of(context, EventFilter.NAMES);
    EventFilter filter = EventFilter.of(query);
    Box box = Box.parse(query.one("bbox"));
    List<StoredEvent> events =
        box == null
            ? store.events()
            : store.eventsWithin(box.west(), box.south(), box.east(), box.north());
    return events.stream().filter(e -> filter.test(e.event())).map(EventRoutes::exported).toList();
  }

  private static ExportedEvent exported(StoredEvent stored) {
    return new ExportedEvent(stored.event(), stored.firstSeen(), stored.revision());
  }

  private void one(Context context) {
    Query.of(context);
    String id = context.pathParam("id");
    StoredEvent stored = store.event(id);
    if (stored != null) {
      Answers.json(context, EventJson.of(exported(stored)));
      return;
    }
    context.redirect("/api/events/" + Answers.encoded(heirOf(id)), HttpStatus.PERMANENT_REDIRECT);
  }

  /** Returns the event that an id gave way to, or throws a problem. */
  private String heirOf(String id) {
    Tombstone tombstone = store.tombstone(id);
    if (tombstone == null) {
      throw Problem.notFound("There is no event " + id + ".");
    }
    if (tombstone.pointsTo() == null) {
      throw Problem.gone("The event " + id + " is no more; it vanished " + tombstone.vanished());
    }
    return tombstone.pointsTo();
  }

  private void explain(Context context) {
    Query.of(context);
    String id = context.pathParam("id");
    Explanation explanation = settings.explanation().apply(id);
    if (explanation == null) {
      throw Problem.notFound("There is no explanation for the event " + id + ".");
    }
    Answers.json(context, ExplanationJson.of(explanation));
  }

  private static void account(Context context, List<? extends JsonNode> lines) {
    Query.of(context);
    Answers.json(context, Answers.array(lines));
  }

  private void toPage(Context context, String id) {
    String found = store.event(id) == null ? heirOf(id) : id;
    context.redirect("/?event=" + Answers.encoded(found), HttpStatus.SEE_OTHER);
  }
}
