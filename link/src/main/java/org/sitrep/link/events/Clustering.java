package org.sitrep.link.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.link.events.Edge.Ground;

/**
 * Clusters tellings to happenings along the edges between them, the surest first: a copy is always
 * joined with its original; any other two clusters only where few of their claims exclude each
 * other, so that no chain of near misses draws two happenings into one. What a copy says is not
 * heard: its facts are its original's, changed or not.
 */
final class Clustering {
  private final List<Node> nodes;
  private final PairJudge judge;
  private final Grouping grouping;
  private final Map<Node, Integer> numbers = new HashMap<>();
  private final List<List<Node>> members = new ArrayList<>();

  private Clustering(Collection<Node> connected, PairJudge judge) {
    this.nodes = connected.stream().sorted(Comparator.comparing(Node::order)).toList();
    this.judge = judge;
    this.grouping = new Grouping(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      numbers.put(nodes.get(i), i);
      members.add(List.of(nodes.get(i)));
    }
  }

  /** Returns the clusters of nodes that edges connect; all edges lead to nodes among them. */
  static List<List<Node>> of(Collection<Node> connected, PairJudge judge) {
    if (connected.size() == 1) {
      return List.of(List.copyOf(connected));
    }
    Clustering clustering = new Clustering(connected, judge);
    connected.stream()
        .flatMap(node -> node.edges().stream().filter(edge -> edge.one() == node))
        .sorted(Edge.SUREST_FIRST)
        .forEach(clustering::join);
    return clustering.grouping.groups().stream()
        .map(group -> group.stream().map(clustering.nodes::get).toList())
        .toList();
  }

  private void join(Edge edge) {
    int first = rootOf(edge.one());
    int second = rootOf(edge.other());
    if (first == second) {
      return;
    }
    List<Node> some = members.get(first);
    List<Node> others = members.get(second);
    if (edge.ground() == Ground.COPY || !judge.excluded(heard(some), heard(others))) {
      List<Node> all = new ArrayList<>(some);
      all.addAll(others);
      grouping.join(first, second);
      members.set(Math.min(first, second), all);
      members.set(Math.max(first, second), List.of());
    }
  }

  private int rootOf(Node node) {
    return grouping.rootOf(numbers.getOrDefault(node, -1));
  }

  private static List<Telling> heard(List<Node> some) {
    return some.stream().filter(node -> !node.copied()).map(Node::telling).toList();
  }
}
