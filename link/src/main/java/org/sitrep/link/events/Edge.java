package org.sitrep.link.events;

import java.util.Comparator;

/**
 * What speaks for joining two tellings.
 *
 * @param ground why
 * @param strength how surely they belong together
 * @param turn of restatements, when it is their turn: they are taken in the order of the text
 * @param one the telling that comes first, or that of the original
 * @param other the other
 */
record Edge(Ground ground, double strength, String turn, Node one, Node other) {
  /** Surer grounds first, and of one ground the strongest first. */
  static final Comparator<Edge> SUREST_FIRST =
      Comparator.comparing(Edge::ground)
          .thenComparing(Comparator.comparingDouble(Edge::strength).reversed())
          .thenComparing(Edge::turn)
          .thenComparing(edge -> edge.one.order())
          .thenComparing(edge -> edge.other.order());

  /** Why two tellings may be one, the surest first. */
  enum Ground {
    COPY,
    INCIDENT,
    RESTATED,
    JUDGED
  }

  /** Ties both ends to it. */
  void tie() {
    one.edges().add(this);
    other.edges().add(this);
  }

  Node from(Node end) {
    return end == one ? other : one;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
