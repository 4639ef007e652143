package org.sitrep.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;
import org.sitrep.serve.record.Json;

/** What is counted of events that have something in common, such as an actor. For one thread. */
final class Tally {
  private int events;
  private long killedLow;
  private long killedHigh;
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;
  private final Map<String, Integer> types = new TreeMap<>();
  private final Map<String, Integer> statuses = new TreeMap<>();

  void add(Event event) {
    events++;
    types.merge(event.type().name(), 1, Integer::sum);
    statuses.merge(Json.lower(event.status()), 1, Integer::sum);
    Event.Toll killed = event.killed();
    if (killed != null) {
      killedLow += killed.low();
      killedHigh += killed.high();
    }
    if (event.range() != null) {
      LocalDate from = event.range().from();
      LocalDate to = event.range().to();
      first = first == null || from.isBefore(first) ? from : first;
      last = last == null || to.isAfter(last) ? to : last;
    }
  }

  int events() {
    return events;
  }

  /** Puts the counts; tolls are the sums of the least and of the greatest numbers told. */
  ObjectNode put(ObjectNode node) {
    node.put("events", events).put("killed_low", killedLow).put("killed_high", killedHigh);
    node.put("first", Json.iso(first)).put("last", Json.iso(last));
    ObjectNode byType = node.putObject("types");
    types.forEach(byType::put);
    ObjectNode byStatus = node.putObject("statuses");
    statuses.forEach(byStatus::put);
    return node;
  }
}
