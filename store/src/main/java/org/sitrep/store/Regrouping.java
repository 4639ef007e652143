package org.sitrep.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;

/** Joins and takes apart what the machine linked, as people decided. For one thread. */
final class Regrouping {
  /** The part of a split that leaves, and the part that stays. */
  static final String APART = "apart";

  static final String REST = "rest";

  private final Map<String, Event> linked = new TreeMap<>();
  private final Map<String, Event> events = new TreeMap<>();
  private final Summing summing;

  /**
   * Begins with what the machine linked.
   *
   * @param near the events that hold a claim about which somebody decided
   */
  Regrouping(Collection<Event> near, Summing summing) {
    near.forEach(event -> linked.put(event.id(), event));
    events.putAll(linked);
    this.summing = summing;
  }

  /**
   * A decision that joins or parts, with its claims as they stood then.
   *
   * @param kind MERGE or SPLIT
   * @param parts the claims of each event that is joined, or those that leave and those that stay
   */
  record Group(Decision.Kind kind, Map<String, List<ClaimMark>> parts) {
    List<ClaimMark> marks() {
      return parts.values().stream().flatMap(List::stream).toList();
    }
  }

  /** Does what was decided, after what was decided before. */
  void apply(Group group) {
    if (group.kind() == Decision.Kind.MERGE) {
      join(group);
    } else {
      part(group);
    }
  }

  private void join(Group group) {
    List<Event> members = new ArrayList<>();
    for (List<ClaimMark> claims : group.parts().values()) {
      Event holder = holder(claims);
      if (holder != null && !members.contains(holder)) {
        members.add(holder);
      }
    }
    if (members.size() > 1) {
      members.forEach(member -> events.remove(member.id()));
      put(summing.joined(members));
    }
  }

  /** The event that holds most of the claims, of several the one with the smallest id. */
  private @Nullable Event holder(List<ClaimMark> claims) {
    Event holder = null;
    long most = 0;
    for (Event event : events.values()) {
      Set<ClaimMark> held = new HashSet<>(ClaimMark.of(event.claims()));
      long shares = claims.stream().filter(claim -> isIn(claim, held)).count();
      if (shares > most) {
        most = shares;
        holder = event;
      }
    }
    return holder;
  }

  private static boolean isIn(ClaimMark claim, Set<ClaimMark> held) {
    return claim.among(held) != null;
  }

  private void part(Group group) {
    List<ClaimMark> apart = group.parts().getOrDefault(APART, List.of());
    List<ClaimMark> rest = group.parts().getOrDefault(REST, List.of());
    List<Event> leaving = new ArrayList<>();
    for (Event event : List.copyOf(events.values())) {
      List<ClaimMark> held = ClaimMark.of(event.claims());
      Set<ClaimMark> goes = found(apart, held);
      goes.removeAll(found(rest, held));
      if (!goes.isEmpty() && !found(rest, held).isEmpty()) {
        events.remove(event.id());
        put(summing.part(event, event.id(), claims(event, goes, false), linked.values()));
        leaving.add(summing.part(event, id(apart), claims(event, goes, true), linked.values()));
      }
    }
    if (!leaving.isEmpty()) {
      put(leaving.size() == 1 ? leaving.get(0) : summing.joined(leaving));
    }
  }

  private static Set<ClaimMark> found(List<ClaimMark> marks, List<ClaimMark> held) {
    Set<ClaimMark> found = new HashSet<>();
    for (ClaimMark mark : marks) {
      ClaimMark today = mark.among(held);
      if (today != null) {
        found.add(today);
      }
    }
    return found;
  }

  private static List<Evidence> claims(Event event, Set<ClaimMark> marks, boolean in) {
    return event.claims().stream()
        .filter(claim -> marks.contains(ClaimMark.of(claim)) == in)
        .toList();
  }

  /** An id of the machine's form that depends on nothing but what was taken apart. */
  private static String id(List<ClaimMark> apart) {
    String words =
        apart.stream()
            .map(mark -> mark.reportId() + " " + mark.wordsHash() + " " + mark.claimId())
            .sorted()
            .toList()
            .toString();
    return Records.hash(APART + words).substring(0, 16);
  }

  private void put(Event event) {
    Event before = events.get(event.id());
    events.put(event.id(), before == null ? event : summing.joined(List.of(before, event)));
  }

  /** Returns the events as people grouped them, sorted by id. */
  List<Event> events() {
    return List.copyOf(events.values());
  }

  /** Returns the events of the machine's that people regrouped, sorted by id. */
  List<Event> regrouped() {
    return linked.values().stream().filter(event -> !event.equals(events.get(event.id()))).toList();
  }

  /** Returns the ids of the events that people's grouping made, sorted. */
  List<String> made() {
    return events.values().stream()
        .filter(event -> !event.equals(linked.get(event.id())))
        .map(Event::id)
        .toList();
  }
}
