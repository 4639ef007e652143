package org.sitrep.link.events;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Factuality;

/** A telling in its place among the others: what it is joined by, and to which cluster. */
final class Node {
  private final Telling telling;
  private final String contentId;
  private final String order;
  private final Set<Edge> edges = new LinkedHashSet<>();
  private boolean copied;
  private @Nullable Cluster cluster;

  /**
   * Takes a telling.
   *
   * @param telling the telling
   * @param contentId an id that follows from what it says, and that no other telling has
   */
  Node(Telling telling, String contentId) {
    this.telling = telling;
    this.contentId = contentId;
    this.order = telling.claim().id() + '\u0000' + Objects.toString(telling.place(), "");
  }

  Telling telling() {
    return telling;
  }

  String contentId() {
    return contentId;
  }

  /** Returns what sorts nodes as {@link Telling#ORDER} sorts their tellings. */
  String order() {
    return order;
  }

  /** What lies long before the report makes no event of its own. */
  boolean looksBack() {
    return telling.claim().factuality() == Factuality.HISTORICAL;
  }

  /** Returns whether it repeats the telling of an original. */
  boolean copied() {
    return copied;
  }

  void markCopied() {
    copied = true;
  }

  Set<Edge> edges() {
    return edges;
  }

  @Nullable Cluster cluster() {
    return cluster;
  }

  void moveTo(@Nullable Cluster to) {
    cluster = to;
  }
}
