package org.sitrep.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.model.Event;
import org.sitrep.store.Regrouping.Group;

/** Brings what the machine linked into the groups that people decided on, and writes it. */
final class Regroups {
  private final Database database;
  private final EventTable events;
  private final Summing summing;

  Regroups(Database database, EventTable events, CopyTable copies) {
    this.database = database;
    this.events = events;
    this.summing = new Summing(copies::texts);
  }

  /** Keeps the claims of a decision as they stand. */
  void keep(long decision, Map<String, List<ClaimMark>> parts) {
    parts.forEach(
        (part, claims) ->
            claims.forEach(
                claim ->
                    database.update(
                        "INSERT INTO decision_claims"
                            + " (decision, part, claim_id, report_id, words_hash)"
                            + " VALUES (?, ?, ?, ?, ?)",
                        decision,
                        part,
                        claim.claimId(),
                        claim.reportId(),
                        claim.wordsHash())));
  }

  private List<Group> groups() {
    Map<Long, Map<String, List<ClaimMark>>> parts = new TreeMap<>();
    database.each(
        "SELECT decision, part, claim_id, report_id, words_hash FROM decision_claims"
            + " ORDER BY decision, part, claim_id",
        row ->
            parts
                .computeIfAbsent(row.getLong(1), unseen -> new LinkedHashMap<>())
                .computeIfAbsent(row.getString(2), unseen -> new ArrayList<>())
                .add(new ClaimMark(row.getString(3), row.getString(4), row.getString(5))));
    List<Group> groups = new ArrayList<>();
    parts.forEach(
        (decision, of) ->
            groups.add(
                new Group(
                    of.containsKey(Regrouping.APART) ? Decision.Kind.SPLIT : Decision.Kind.MERGE,
                    of)));
    return groups;
  }

  /** Puts these events in the place of all. */
  void replace(List<Event> linked, Instant now) {
    List<Group> groups = groups();
    if (groups.isEmpty()) {
      events.replace(linked, now);
      return;
    }
    Wanted wanted = new Wanted(groups);
    Regrouping regrouping = regrouped(groups, linked.stream().filter(wanted::holdsOneIn).toList());
    List<Event> all = new ArrayList<>(linked.stream().filter(e -> !wanted.holdsOneIn(e)).toList());
    all.addAll(regrouping.events());
    events.replace(all, now);
    remember(regrouping);
  }

  /** Puts these events in the place of those that were there, and leaves all others. */
  void change(Collection<Event> changed, Collection<String> gone, Instant now) {
    List<Group> groups = groups();
    if (groups.isEmpty()) {
      events.change(changed, gone, now);
      return;
    }
    Map<String, Event> near = near();
    Set<String> going = new TreeSet<>(gone);
    going.addAll(near.keySet());
    going.addAll(made());
    changed.forEach(event -> near.put(event.id(), event));
    near.keySet().removeAll(gone);
    Regrouping regrouping = regrouped(groups, near.values());
    regrouping.events().forEach(event -> going.remove(event.id()));
    events.change(regrouping.events(), going, now);
    remember(regrouping);
  }

  private Regrouping regrouped(List<Group> groups, Collection<Event> near) {
    Regrouping regrouping = new Regrouping(near, summing);
    groups.forEach(regrouping::apply);
    return regrouping;
  }

  /** The events of the machine's that hold a claim about which somebody decided. */
  private Map<String, Event> near() {
    Map<String, Event> near = new TreeMap<>();
    Set<String> ids =
        new TreeSet<>(
            database.list(
                "SELECT DISTINCT c.event_id FROM event_claims c"
                    + " JOIN decision_claims d ON d.claim_id = c.claim_id",
                row -> row.getString(1)));
    ids.removeAll(made());
    for (String id : ids) {
      Event machine = events.machine(id);
      if (machine != null) {
        near.put(id, machine);
      }
    }
    linked().forEach(event -> near.put(event.id(), event));
    return near;
  }

  private List<Event> linked() {
    return database.list(
        "SELECT record FROM linked_events ORDER BY id",
        row -> Records.read(row.getString(1), Event.class));
  }

  private List<String> made() {
    return database.list("SELECT id FROM regrouped_events ORDER BY id", row -> row.getString(1));
  }

  private void remember(Regrouping regrouping) {
    if (!linked().equals(regrouping.regrouped())) {
      database.update("DELETE FROM linked_events");
      regrouping
          .regrouped()
          .forEach(
              event ->
                  database.update(
                      "INSERT INTO linked_events (id, record) VALUES (?, ?)",
                      event.id(),
                      Records.json(event)));
    }
    if (!made().equals(regrouping.made())) {
      database.update("DELETE FROM regrouped_events");
      regrouping
          .made()
          .forEach(id -> database.update("INSERT INTO regrouped_events (id) VALUES (?)", id));
    }
  }

  /** The claims about which somebody decided, by id and by words. */
  private static final class Wanted {
    private final Set<String> ids = new HashSet<>();
    private final Set<List<String>> words = new HashSet<>();
    private final Set<String> reports = new HashSet<>();

    Wanted(List<Group> groups) {
      for (Group group : groups) {
        for (ClaimMark mark : group.marks()) {
          ids.add(mark.claimId());
          words.add(List.of(mark.reportId(), mark.wordsHash()));
          reports.add(mark.reportId());
        }
      }
    }

    boolean holdsOneIn(Event event) {
      return event.claims().stream()
          .filter(claim -> reports.contains(claim.reportId()))
          .map(ClaimMark::of)
          .anyMatch(
              mark ->
                  ids.contains(mark.claimId())
                      || words.contains(List.of(mark.reportId(), mark.wordsHash())));
    }
  }
}
