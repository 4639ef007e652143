package org.sitrep.link.events;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.sitrep.link.dating.InheritedDates;
import org.sitrep.link.events.Edge.Ground;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.Event;

/**
 * Keeps the events of reports that come, are corrected, are withdrawn and go, one at a time. What a
 * change does not touch stays: a report's tellings are compared with those near them in place and
 * day, and only what hangs together with them is put together anew. After any sequence of changes
 * the events are those that {@link EventLinker} gives for the reports that are left, whatever the
 * order. Not safe for use by several threads.
 */
public final class EventLedger {
  private final PlaceRule places;
  private final PairJudge judge;
  private final BiFunction<Collection<CodedReport>, Collection<Copy>, List<CodedReport>> dating;
  private final Map<String, CodedReport> reports = new TreeMap<>();
  private final Set<String> withdrawn = new TreeSet<>();
  private final Lineages lineages = new Lineages();
  private final Map<String, List<Node>> nodes = new HashMap<>();
  private final Cells tellings;
  private final Cells looksBack;
  private final TreeMap<String, Event> events = new TreeMap<>();

  /** Begins without any report, and dates copies by their originals. */
  public EventLedger(MergeWindows windows) {
    this(windows, InheritedDates::of);
  }

  EventLedger(
      MergeWindows windows,
      BiFunction<Collection<CodedReport>, Collection<Copy>, List<CodedReport>> dating) {
    this.places = new PlaceRule(windows);
    this.judge = new PairJudge(windows);
    this.dating = dating;
    this.tellings = new Cells(new BlockKeys(windows));
    this.looksBack = new Cells(new BlockKeys(windows));
  }

  /**
   * What a change did.
   *
   * @param changed the events that are new or no longer what they were, in order of their ids
   * @param gone the ids of events that are no more, ascending
   */
  public record Changes(List<Event> changed, Set<String> gone) {}

  /** Returns all events in order of their ids. */
  public List<Event> events() {
    return List.copyOf(events.values());
  }

  /**
   * Takes in a report, or its correction in place of what was there under its id.
   *
   * @param report the report as coded
   * @param pairs all copies that it belongs to, on either side; one whose other report has not come
   *     yet waits for it
   */
  public Changes put(CodedReport report, Collection<Copy> pairs) {
    return put(List.of(report), pairs.stream().filter(Copy::counts).toList(), Set.of());
  }

  /** Takes a report to be withdrawn by who published it: it is told on, but bears out nothing. */
  public Changes withdraw(String reportId) {
    Set<String> touched = lineages.around(Set.of(reportId));
    if (!touched.isEmpty()) {
      withdrawn.add(reportId);
    }
    return settle(touched);
  }

  /** Lets a report go as if it had never come. */
  public Changes remove(String reportId) {
    Set<String> touched = lineages.around(Set.of(reportId));
    lineages.remove(reportId);
    reports.remove(reportId);
    withdrawn.remove(reportId);
    return settle(touched);
  }

  Changes put(Collection<CodedReport> coming, Collection<Copy> pairs, Set<String> retracted) {
    List<String> ids = coming.stream().map(CodedReport::id).toList();
    Set<String> touched = new LinkedHashSet<>(lineages.around(ids));
    ids.forEach(lineages::remove);
    withdrawn.removeAll(ids);
    withdrawn.addAll(retracted);
    coming.forEach(report -> reports.put(report.id(), report));
    ids.forEach(lineages::add);
    pairs.forEach(lineages::add);
    touched.addAll(ids);
    touched.addAll(lineages.around(touched));
    return settle(touched);
  }

  private Changes settle(Set<String> touched) {
    Turn turn = new Turn();
    touched.forEach(id -> takeOut(nodes.remove(id), turn));
    List<Node> fresh = new ArrayList<>();
    Set<String> settled = new TreeSet<>();
    for (String id : touched) {
      if (reports.containsKey(id) && !settled.contains(id)) {
        Set<String> family = lineages.settle(id);
        settled.addAll(family);
        fresh.addAll(takeIn(family, turn));
      }
    }
    judge(fresh);
    turn.loosened.removeAll(turn.gone);
    connected(turn.loosened).forEach(component -> cluster(component, turn));
    turn.memories.removeAll(turn.gone);
    turn.memories.stream()
        .sorted(Comparator.comparing(Node::order))
        .forEach(memory -> attach(memory, turn));
    return summed(turn);
  }

  /** What one change touches. */
  private static final class Turn {
    final Set<Node> gone = Cells.identitySet();
    final Set<Node> loosened = Cells.identitySet();
    final Set<Node> memories = Cells.identitySet();
    final Set<Cluster> dissolved = new LinkedHashSet<>();
    final Set<Cluster> changed = new LinkedHashSet<>();
  }

  private void takeOut(@Nullable List<Node> leaving, Turn turn) {
    for (Node node : leaving == null ? List.<Node>of() : leaving) {
      turn.gone.add(node);
      tellings.remove(node);
      looksBack.remove(node);
      for (Edge edge : node.edges()) {
        Node other = edge.from(node);
        other.edges().remove(edge);
        turn.loosened.add(other);
      }
      Cluster cluster = node.cluster();
      if (cluster != null && node.looksBack()) {
        cluster.looksBack().remove(node);
        turn.changed.add(cluster);
      } else if (cluster != null) {
        dissolve(cluster, turn);
      }
    }
  }

  private static void dissolve(Cluster cluster, Turn turn) {
    if (turn.dissolved.add(cluster)) {
      turn.loosened.addAll(cluster.nodes());
      turn.memories.addAll(cluster.looksBack());
    }
  }

  private List<Node> takeIn(Set<String> family, Turn turn) {
    List<Copy> copies = lineages.among(family);
    List<CodedReport> told =
        family.stream().map(reports::get).map(CodedReport.class::cast).toList();
    List<Node> made =
        new FamilyTellings(places, judge).of(dating.apply(told, copies), copies, withdrawn);
    for (Node node : made) {
      nodes.computeIfAbsent(node.telling().reportId(), unseen -> new ArrayList<>()).add(node);
      if (node.looksBack()) {
        looksBack.add(node);
        turn.memories.add(node);
      } else {
        turn.loosened.add(node);
        if (!node.copied()) {
          tellings.add(node);
        }
      }
    }
    return made.stream().filter(node -> !node.looksBack() && !node.copied()).toList();
  }

  private void judge(List<Node> fresh) {
    Set<Node> judged = Cells.identitySet();
    for (Node node : fresh) {
      judged.add(node);
      for (Node near : tellings.near(node.telling())) {
        if (!judged.contains(near)) {
          boolean first = node.order().compareTo(near.order()) < 0;
          judge(first ? node : near, first ? near : node);
        }
      }
    }
  }

  private void judge(Node one, Node other) {
    if (judge.joins(one.telling(), other.telling())) {
      double points = judge.points(one.telling(), other.telling());
      new Edge(Ground.JUDGED, points, "", one, other).tie();
    }
  }

  private static List<Set<Node>> connected(Set<Node> loosened) {
    List<Set<Node>> components = new ArrayList<>();
    Set<Node> seen = Cells.identitySet();
    for (Node start : loosened) {
      if (seen.add(start)) {
        Set<Node> component = Cells.identitySet();
        Deque<Node> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
          Node node = next.remove();
          component.add(node);
          node.edges().stream().map(edge -> edge.from(node)).filter(seen::add).forEach(next::add);
        }
        components.add(component);
      }
    }
    return components;
  }

  private void cluster(Set<Node> component, Turn turn) {
    for (List<Node> members : Clustering.of(component, judge)) {
      Cluster before = members.get(0).cluster();
      if (before == null || turn.dissolved.contains(before) || !before.isOf(members)) {
        members.forEach(node -> leave(node, turn));
        turn.changed.add(new Cluster(members, lineages));
      }
    }
  }

  private void leave(Node node, Turn turn) {
    Cluster before = node.cluster();
    if (before != null) {
      dissolve(before, turn);
    }
    if (!node.copied()) {
      turn.memories.addAll(looksBack.near(node.telling()));
    }
  }

  private void attach(Node memory, Turn turn) {
    Cluster before = memory.cluster();
    Cluster best = best(memory);
    memory.moveTo(best);
    if (before != best && before != null) {
      before.looksBack().remove(memory);
      turn.changed.add(before);
    }
    if (before != best && best != null) {
      best.looksBack().add(memory);
      turn.changed.add(best);
    }
  }

  private @Nullable Cluster best(Node memory) {
    Set<Cluster> near = new LinkedHashSet<>();
    for (Node node : tellings.near(memory.telling())) {
      if (node.cluster() != null) {
        near.add(node.cluster());
      }
    }
    return near.stream()
        .filter(cluster -> points(memory, cluster) > 0)
        .max(
            Comparator.comparingDouble((Cluster cluster) -> points(memory, cluster))
                .thenComparing(Cluster::order, Comparator.reverseOrder()))
        .orElse(null);
  }

  /** Returns the points of a look back with the happening that it is of, 0 with any other. */
  private double points(Node memory, Cluster cluster) {
    List<Telling> heard = cluster.happening().heard();
    boolean fits =
        !judge.excluded(heard, List.of(memory.telling()))
            && heard.stream().anyMatch(known -> judge.joins(known, memory.telling()));
    return fits
        ? heard.stream().mapToDouble(known -> judge.points(known, memory.telling())).max().orElse(0)
        : 0;
  }

  private Changes summed(Turn turn) {
    Map<String, Event> before = new TreeMap<>();
    Set<Cluster> stale = new LinkedHashSet<>(turn.dissolved);
    stale.addAll(turn.changed);
    for (Cluster cluster : stale) {
      Event event = cluster.event();
      if (event != null) {
        before.put(event.id(), event);
        events.remove(event.id());
      }
    }
    EventSummary summary = new EventSummary(lineages);
    turn.changed.removeAll(turn.dissolved);
    Map<String, Event> after = new TreeMap<>();
    turn.changed.stream()
        .map(cluster -> cluster.summed(summary))
        .forEach(event -> after.put(event.id(), event));
    events.putAll(after);
    Set<String> gone = new TreeSet<>(before.keySet());
    gone.removeAll(after.keySet());
    return new Changes(
        after.values().stream().filter(event -> !event.equals(before.get(event.id()))).toList(),
        gone);
  }
}
