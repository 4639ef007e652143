package org.sitrep.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;

/** Which events take over from those that are going: those that hold their claims. */
final class Heirs {
  private final Map<String, String> heirs = new HashMap<>();
  private final Map<String, List<Held>> byId = new HashMap<>();
  private final Map<List<String>, Set<String>> byWords = new HashMap<>();
  private final Set<String> reports = new HashSet<>();

  private Heirs() {}

  /** A claim that an event holds from now on. */
  private record Held(String event, ClaimMark claim) {}

  /**
   * Returns the heirs of events that are still in the store.
   *
   * @param coming the events that are new or changed
   * @param going the ids of those that go
   */
  static Heirs of(EventTable events, Collection<Event> coming, Set<String> going) {
    Heirs heirs = new Heirs();
    Map<String, List<ClaimMark>> claims = new TreeMap<>();
    for (String id : going) {
      Event machine = events.machine(id);
      if (machine != null) {
        claims.put(id, heirs.wanted(machine));
      }
    }
    if (!claims.isEmpty()) {
      Set<String> changing = new TreeSet<>(going);
      coming.forEach(event -> changing.add(event.id()));
      coming.forEach(heirs::add);
      heirs.byId.forEach(
          (claim, held) ->
              events.holders(claim).stream()
                  .filter(event -> !changing.contains(event.id()))
                  .forEach(event -> hold(event, claim, held)));
      claims.forEach(heirs::settle);
    }
    return heirs;
  }

  private List<ClaimMark> wanted(Event event) {
    List<ClaimMark> marks = ClaimMark.of(event.claims());
    for (ClaimMark mark : marks) {
      byId.put(mark.claimId(), new ArrayList<>());
      byWords.put(words(mark), new TreeSet<>());
      reports.add(mark.reportId());
    }
    return marks;
  }

  private static void hold(Event event, String claimId, List<Held> held) {
    event.claims().stream()
        .filter(claim -> claim.claimId().equals(claimId))
        .forEach(claim -> held.add(new Held(event.id(), ClaimMark.of(claim))));
  }

  private static List<String> words(ClaimMark mark) {
    return List.of(mark.reportId(), mark.wordsHash());
  }

  private void add(Event event) {
    for (Evidence claim : event.claims()) {
      if (reports.contains(claim.reportId())) {
        ClaimMark mark = ClaimMark.of(claim);
        List<Held> held = byId.get(mark.claimId());
        if (held != null) {
          held.add(new Held(event.id(), mark));
        }
        Set<String> holders = byWords.get(words(mark));
        if (holders != null) {
          holders.add(event.id());
        }
      }
    }
  }

  /** The event that holds most of the claims, of several the one with the smallest id. */
  private void settle(String id, List<ClaimMark> claims) {
    Map<String, Integer> shares = new TreeMap<>();
    for (ClaimMark claim : claims) {
      holders(claim).forEach(event -> shares.merge(event, 1, Integer::sum));
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

  /** A recoding numbers claims anew: where the id now tells of other words, the words count. */
  private Set<String> holders(ClaimMark claim) {
    List<Held> sameId = byId.getOrDefault(claim.claimId(), List.of());
    Set<String> same = events(sameId.stream().filter(h -> h.claim().sameWords(claim)).toList());
    if (!same.isEmpty()) {
      return same;
    }
    Set<String> sameWords = byWords.getOrDefault(words(claim), Set.of());
    return sameWords.isEmpty() ? events(sameId) : sameWords;
  }

  private static Set<String> events(List<Held> held) {
    Set<String> events = new TreeSet<>();
    held.forEach(one -> events.add(one.event()));
    return events;
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
