package org.sitrep.store;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;

/** Keeps what people decide and does it at once. Runs within a transaction. */
final class Deciding {
  private final Database database;
  private final EventTable events;
  private final Regroups regroups;
  private final DecisionTable decisions;
  private final EventHistory history;

  Deciding(Database database, EventTable events, Regroups regroups) {
    this.database = database;
    this.events = events;
    this.regroups = regroups;
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
      case MERGE -> regroup(decision, id, members(decision, id));
      case SPLIT -> regroup(decision, id, parts(decision, id));
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

  private Decision regroup(Decision decision, String id, Map<String, List<ClaimMark>> parts) {
    Decision kept = decisions.add(decision, id);
    regroups.keep(kept.number(), parts);
    regroups.change(List.of(), List.of(), decision.at());
    return kept;
  }

  /** The claims of the events that are joined; the first event lends the rest its kind and day. */
  private Map<String, List<ClaimMark>> members(Decision decision, String id) {
    Map<String, List<ClaimMark>> members = new LinkedHashMap<>();
    Set<String> ids = new LinkedHashSet<>(List.of(id));
    decision.others().forEach(other -> ids.add(standing(other)));
    if (ids.size() < 2) {
      throw new IllegalArgumentException(
          "To merge events, name others than " + decision.eventId() + " itself");
    }
    for (String member : ids) {
      members.put(
          String.format(Locale.ROOT, "%05d %s", members.size(), member),
          ClaimMark.of(machine(member).claims()));
    }
    return members;
  }

  private Map<String, List<ClaimMark>> parts(Decision decision, String id) {
    Map<Boolean, List<Evidence>> parts =
        machine(id).claims().stream()
            .collect(
                Collectors.partitioningBy(claim -> decision.others().contains(claim.claimId())));
    List<Evidence> apart = parts.getOrDefault(true, List.of());
    List<Evidence> rest = parts.getOrDefault(false, List.of());
    long asked = decision.others().stream().distinct().count();
    if (apart.stream().map(Evidence::claimId).distinct().count() != asked) {
      throw new IllegalArgumentException(
          "Not all of these are claims of " + id + ": " + String.join(", ", decision.others()));
    }
    if (rest.isEmpty()) {
      throw new IllegalArgumentException("To split " + id + ", leave it at least one claim");
    }
    return Map.of(Regrouping.APART, ClaimMark.of(apart), Regrouping.REST, ClaimMark.of(rest));
  }

  private Event machine(String id) {
    Event machine = events.machine(id);
    if (machine == null) {
      throw new IllegalStateException("The event vanished meanwhile: " + id);
    }
    return machine;
  }

  private Decision correct(Decision decision, String id) {
    String field = Objects.requireNonNull(decision.field());
    Corrections.applied(machine(id), field, decision.value());
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
