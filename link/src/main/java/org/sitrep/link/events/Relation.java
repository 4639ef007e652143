package org.sitrep.link.events;

/** How a detail of one claim stands to that of another. */
enum Relation {
  /** The same, or within the window. */
  SAME,
  /** Near, but not quite the same. */
  NEAR,
  /** The one is told more finely than the other and lies inside it: may be, need not be. */
  WITHIN,
  /** At least one is not known. */
  UNKNOWN,
  /** They cannot be the same. */
  APART;

  /** Returns whether the details speak for one happening. */
  boolean supports() {
    return this == SAME || this == NEAR || this == WITHIN;
  }
}
