package org.sitrep.model;

/** Whose people a count counts. */
public enum Side {
  CIVILIANS,
  ACTORS,
  RECIPIENTS,
  UNKNOWN
}
