package org.sitrep.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;

/** Which events take over from those that are going. */
final class Heirs {
  private final Map<String, String> heirs = new HashMap<>();

  private Heirs() {}

  /**
   * Returns the heirs of events that are still in the store.
   *
   * @param coming the events that are new or changed
   * @param going the ids of those that go
   */
  static Heirs of(Database database, Collection<Event> coming, Set<String> going) {
    Heirs heirs = new Heirs();
    if (going.isEmpty()) {
      return heirs;
    }
    Map<String, List<String>> claims = new TreeMap<>();
    Map<String, Set<String>> holders = new HashMap<>();
    for (String id : going) {
      List<String> of = claimsOf(database, id);
      claims.put(id, of);
      of.forEach(claim -> holders.put(claim, new TreeSet<>()));
    }
    Set<String> changing = new TreeSet<>(going);
    for (Event event : coming) {
      changing.add(event.id());
      event.claims().forEach(claim -> add(event.id(), holders.get(claim.claimId())));
    }
    holders.forEach((claim, events) -> addStaying(database, claim, changing, events));
    claims.forEach((id, of) -> heirs.put(id, of, holders));
    return heirs;
  }

  private static List<String> claimsOf(Database database, String eventId) {
    return database.list(
        "SELECT claim_id FROM event_claims WHERE event_id = ?", row -> row.getString(1), eventId);
  }

  private static void add(String event, @Nullable Set<String> holders) {
    if (holders != null) {
      holders.add(event);
    }
  }

  private static void addStaying(
      Database database, String claim, Set<String> changing, Set<String> holders) {
    database
        .list(
            "SELECT event_id FROM event_claims WHERE claim_id = ?", row -> row.getString(1), claim)
        .stream()
        .filter(event -> !changing.contains(event))
        .forEach(holders::add);
  }

  /** The event that holds most of the claims, of several the one with the smallest id. */
  private void put(String id, List<String> claims, Map<String, Set<String>> holders) {
    Map<String, Integer> shares = new TreeMap<>();
    for (String claim : claims) {
      holders.getOrDefault(claim, Set.of()).forEach(event -> shares.merge(event, 1, Integer::sum));
    }
    String heir = null;
    for (String event : shares.keySet()) {
      if (heir == null || shares.getOrDefault(event, 0) > shares.getOrDefault(heir, 0)) {
        heir = event;
      }
    }
    if (heir != null) {
      heirs.put(id, heir);
    }
  }

  /** Returns the event that takes over, or null where none does. */
  @Nullable String of(String id) {
    return heirs.get(id);
  }

  /** Returns all events that take over from some. */
  Collection<String> heirs() {
    return new TreeSet<>(heirs.values());
  }
}
