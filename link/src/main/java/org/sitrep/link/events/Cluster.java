package org.sitrep.link.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;

/** The tellings of one happening, with the looks back that are of it. */
final class Cluster {
  private static final Comparator<Node> IN_ORDER = Comparator.comparing(Node::order);

  private final List<Node> nodes;
  private final Set<Node> looksBack = new TreeSet<>(IN_ORDER);
  private final Happening happening;
  private @Nullable Event event;

  /** Takes the nodes to itself. */
  Cluster(List<Node> members, Lineages lineages) {
    this.nodes = members.stream().sorted(IN_ORDER).toList();
    this.happening = Happening.of(tellings(false), tellings(true), lineages);
    nodes.forEach(node -> node.moveTo(this));
  }

  private List<Telling> tellings(boolean copied) {
    return nodes.stream().filter(node -> node.copied() == copied).map(Node::telling).toList();
  }

  List<Node> nodes() {
    return nodes;
  }

  /** Returns whether these are its nodes, and no others. */
  boolean isOf(List<Node> members) {
    return members.size() == nodes.size()
        && members.stream().allMatch(node -> this.equals(node.cluster()));
  }

  Set<Node> looksBack() {
    return looksBack;
  }

  /** Returns its tellings without the looks back. */
  Happening happening() {
    return happening;
  }

  @Nullable Event event() {
    return event;
  }

  /** Returns where it stands among clusters. */
  String order() {
    return nodes.get(0).order();
  }

  /** Sums it up. */
  Event summed(EventSummary summary) {
    Happening all = happening;
    for (Node node : looksBack) {
      all = all.with(node.telling());
    }
    Event summed = summary.of(all, smallestId());
    event = summed;
    return summed;
  }

  private String smallestId() {
    List<Node> all = new ArrayList<>(nodes);
    all.addAll(looksBack);
    Stream<String> ids = all.stream().map(Node::contentId);
    return ids.sorted().findFirst().orElseThrow();
  }
}
