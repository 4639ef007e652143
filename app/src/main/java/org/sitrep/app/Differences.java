package org.sitrep.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.app.Difference.Field;
import org.sitrep.app.Difference.Kind;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;

/**
 * Finds what became of events between two states of a record. Events of the two are kin if they
 * have an id or a claim in common; where a recoding numbered the claims anew, a claim is known
 * again by its report, its words and the type of its event.
 */
final class Differences {
  private final Map<String, Event> before = new TreeMap<>();
  private final Map<String, Event> after = new TreeMap<>();
  private final Map<String, Set<String>> children = new TreeMap<>();
  private final Map<String, Set<String>> parents = new TreeMap<>();

  private Differences(Collection<Event> before, Collection<Event> after) {
    before.forEach(event -> this.before.put(event.id(), event));
    after.forEach(event -> this.after.put(event.id(), event));
  }

  /** Returns the differences, by kind and then by the id of the event that is shown. */
  static List<Difference> between(Collection<Event> before, Collection<Event> after) {
    Differences differences = new Differences(before, after);
    differences.join();
    List<Difference> found = new ArrayList<>(differences.ofLater());
    found.addAll(differences.ofEarlier());
    found.sort(Comparator.comparing(Difference::kind).thenComparing(each -> each.shown().id()));
    return found;
  }

  private void join() {
    join(Differences::claimKey, Set.of());
    Set<String> settled = new HashSet<>(parents.keySet());
    settled.addAll(children.keySet());
    join(Differences::wordsKey, settled);
    before.keySet().stream().filter(after::containsKey).forEach(id -> join(id, id));
  }

  /** Joins events that share a key, but for those that are settled. */
  private void join(Function<Telling, String> key, Set<String> settled) {
    Map<String, Set<String>> earlier = new HashMap<>();
    for (Telling telling : tellings(before.values(), settled)) {
      earlier
          .computeIfAbsent(key.apply(telling), unseen -> new TreeSet<>())
          .add(telling.event().id());
    }
    for (Telling telling : tellings(after.values(), settled)) {
      String child = telling.event().id();
      earlier.getOrDefault(key.apply(telling), Set.of()).stream()
          .filter(parent -> isNews(parent, child))
          .forEach(parent -> join(parent, child));
    }
  }

  /** Two events that share a claim and are both in both states are two, as they were. */
  private boolean isNews(String parent, String child) {
    return !after.containsKey(parent) || !before.containsKey(child);
  }

  private record Telling(Event event, Evidence claim) {}

  private static List<Telling> tellings(Collection<Event> events, Set<String> settled) {
    return events.stream()
        .filter(event -> !settled.contains(event.id()))
        .flatMap(event -> event.claims().stream().map(claim -> new Telling(event, claim)))
        .toList();
  }

  private static String claimKey(Telling telling) {
    return telling.claim().claimId() + ' ' + telling.claim().quote();
  }

  private static String wordsKey(Telling telling) {
    return telling.claim().reportId() + ' ' + telling.event().type() + telling.claim().quote();
  }

  private void join(String parent, String child) {
    children.computeIfAbsent(parent, unseen -> new TreeSet<>()).add(child);
    parents.computeIfAbsent(child, unseen -> new TreeSet<>()).add(parent);
  }

  private List<Difference> ofLater() {
    List<Difference> found = new ArrayList<>();
    for (Event event : after.values()) {
      List<Event> from = events(parents.getOrDefault(event.id(), Set.of()), before);
      if (from.isEmpty()) {
        found.add(appeared(event));
      } else if (from.size() > 1) {
        found.add(
            new Difference(Kind.MERGED, from, List.of(event), List.of(), merged(from, event)));
      } else if (children.getOrDefault(from.get(0).id(), Set.of()).size() == 1) {
        changed(from.get(0), event, found);
      }
    }
    return found;
  }

  private List<Difference> ofEarlier() {
    List<Difference> found = new ArrayList<>();
    for (Event event : before.values()) {
      List<Event> into = events(children.getOrDefault(event.id(), Set.of()), after);
      if (into.isEmpty()) {
        found.add(gone(event));
      } else if (into.size() > 1) {
        found.add(new Difference(Kind.SPLIT, List.of(event), into, List.of(), split(event, into)));
      }
    }
    return found;
  }

  private static List<Event> events(Set<String> ids, Map<String, Event> among) {
    return ids.stream().map(among::get).filter(Objects::nonNull).toList();
  }

  private Difference appeared(Event event) {
    Set<String> known = reports(before.values());
    List<String> fresh =
        reports(List.of(event)).stream().filter(id -> !known.contains(id)).toList();
    String why =
        fresh.isEmpty()
            ? "reports that were there tell it by claims that were not: " + listed(event)
            : "told by new reports: " + cut(fresh);
    return new Difference(Kind.APPEARED, List.of(), List.of(event), List.of(), why);
  }

  private Difference gone(Event event) {
    Set<String> left = reports(after.values());
    List<String> lost = reports(List.of(event)).stream().filter(id -> !left.contains(id)).toList();
    String why =
        lost.isEmpty()
            ? "its reports are there, but no claim of it is: " + listed(event)
            : "its reports tell of no event any more: " + cut(lost);
    return new Difference(Kind.GONE, List.of(event), List.of(), List.of(), why);
  }

  private static String merged(List<Event> from, Event event) {
    return from.size() + " events are one, of " + claims(event);
  }

  private static String split(Event event, List<Event> into) {
    return "it had " + claims(event) + ", which are in " + into.size() + " events";
  }

  private static String claims(Event event) {
    int count = event.claims().size();
    return count + (count == 1 ? " claim" : " claims");
  }

  private static void changed(Event from, Event to, List<Difference> found) {
    List<Field> fields = EventFields.differing(from, to);
    if (!fields.isEmpty()) {
      found.add(
          new Difference(
              Kind.CHANGED, List.of(from), List.of(to), fields, EventFields.why(from, to)));
    }
  }

  private static Set<String> reports(Collection<Event> events) {
    return events.stream()
        .flatMap(event -> event.claims().stream())
        .map(Evidence::reportId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String listed(Event event) {
    return cut(List.copyOf(reports(List.of(event))));
  }

  private static String cut(List<String> ids) {
    int most = 5;
    return String.join(", ", ids.subList(0, Math.min(most, ids.size())))
        + (ids.size() > most ? " and " + (ids.size() - most) + " more" : "");
  }
}
