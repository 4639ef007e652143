package org.sitrep.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.Event;
import org.sitrep.model.Moment;
import org.sitrep.store.Run;
import org.sitrep.store.Store;
import org.sitrep.store.StoredEvent;

/** What the store holds, and up to when. */
final class StatusRoute {
  private final Store store;
  private final String version;

  StatusRoute(Store store, String version) {
    this.store = store;
    this.version = version;
  }

  void answer(Context context) {
    Query.of(context);
    List<CodedReport> reports = store.reports();
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("version", version);
    node.put("reports", reports.size());
    node.put("copies", store.copies().stream().filter(Copy::counts).count());
    putEvents(node, store.events().stream().map(StoredEvent::event).toList());
    node.put("cut_off", cutOff(reports));
    putRun(node, store.runs());
    Answers.json(context, node);
  }

  private static void putEvents(ObjectNode node, List<Event> events) {
    node.put("events", events.size());
    node.put("unlocated", events.stream().filter(e -> !isLocated(e)).count());
    node.put("undated", events.stream().filter(e -> e.range() == null).count());
  }

  private static boolean isLocated(Event event) {
    return event.place() != null && event.place().latitude() != null;
  }

  /** The latest day on which a report was printed. */
  private static @Nullable String cutOff(List<CodedReport> reports) {
    Stream<Moment> printed =
        reports.stream().map(coded -> coded.report().published()).filter(Objects::nonNull);
    return printed
        .map(Moment::day)
        .max(Comparator.naturalOrder())
        .map(Object::toString)
        .orElse(null);
  }

  private static void putRun(ObjectNode node, List<Run> runs) {
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    node.put("last_run", last == null ? null : last.finished().toString());
    node.put("codebook", last == null ? null : last.codebook());
  }
}
