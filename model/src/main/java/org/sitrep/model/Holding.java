package org.sitrep.model;

/** How a place is held from one change to the next. */
public enum Holding {
  /** One side holds it, and somebody else than that side says so. */
  HELD,
  /** One side holds it by its own word alone. */
  CLAIMED,
  /** It is fought over, or two sides say that they hold it. */
  CONTESTED,
  /** Whoever held it left, and nobody is told to have come after. */
  LEFT
}
