package org.sitrep.code.count;

/** What became of the people counted. */
public enum CountKind {
  KILLED,
  INJURED,
  DISPLACED,
  DETAINED
}
