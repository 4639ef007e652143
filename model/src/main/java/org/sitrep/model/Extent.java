package org.sitrep.model;

/** How much of a place is meant. */
public enum Extent {
  ALL,
  MOST,
  PART,
  UNKNOWN
}
