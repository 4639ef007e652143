package org.sitrep.code.count;

/** Tmp. */
public enum CountKind {
  KILLED,
  INJURED,
  DISPLACED,
  DETAINED
}
