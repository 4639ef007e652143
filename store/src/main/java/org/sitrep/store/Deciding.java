package org.sitrep.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;

/** Keeps what people decide and does it at once. Runs within a transaction. */
final class Deciding {
  private final Database database;
  private final EventTable events;
  private final DecisionTable decisions;
  private final EventHistory history;

  Deciding(Database database, EventTable events) {
    this.database = database;
    this.events = events;
    this.decisions = new DecisionTable(database);
    this.history = new EventHistory(database);
  }

  Decision decide(Decision decision) {
    if (decision.eventId().isEmpty() && decision.kind() == Decision.Kind.WITHDRAW) {
      return withdraw(decision, "");
    }
    String id = standing(decision.eventId());
    return switch (decision.kind()) {
      case ACCEPT, COMMENT -> decisions.add(decision, id);
      case CORRECT -> correct(decision, id);
      case WITHDRAW -> withdraw(decision, id);
      case MERGE, SPLIT -> throw new IllegalArgumentException("Not yet");
    };
  }

  /** Returns the event that the id means today, or throws. */
  private String standing(String eventId) {
    Set<String> seen = new HashSet<>();
    @Nullable String at = eventId;
    while (at != null && seen.add(at)) {
      if (database.number("SELECT count(*) FROM events WHERE id = ?", at) > 0) {
        return at;
      }
      Tombstone stone = history.tombstone(at);
      at = stone == null ? null : stone.pointsTo();
    }
    throw new IllegalArgumentException("There is no event " + eventId);
  }

  private Decision correct(Decision decision, String id) {
    Event machine = events.machine(id);
    if (machine == null || decision.field() == null) {
      throw new IllegalStateException("No event to correct: " + id);
    }
    Corrections.applied(machine, decision.field(), decision.value());
    Decision kept = decisions.add(decision, id);
    events.layAnew(Set.of(id), decision.at());
    return kept;
  }

  private Decision withdraw(Decision decision, String id) {
    Set<String> touched = new TreeSet<>();
    for (String report : decision.others()) {
      if (database.number("SELECT count(*) FROM reports WHERE id = ?", report) == 0) {
        throw new IllegalArgumentException("There is no report " + report);
      }
      decisions.withdraw(report);
      touched.addAll(eventsOf(report));
    }
    if (decision.others().isEmpty()) {
      touched.add(id);
    }
    Decision kept = decisions.add(decision, id);
    events.layAnew(touched, decision.at());
    return kept;
  }

  private List<String> eventsOf(String report) {
    return database.list(
        "SELECT DISTINCT event_id FROM event_claims WHERE report_id = ?",
        row -> row.getString(1),
        report);
  }
}
