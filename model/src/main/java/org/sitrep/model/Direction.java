package org.sitrep.model;

/** How the pace of an action changes. */
public enum Direction {
  FASTER,
  SLOWER,
  HALTED,
  STEADY
}
