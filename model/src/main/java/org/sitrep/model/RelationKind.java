package org.sitrep.model;

/** How one actor stands to another. */
public enum RelationKind {
  SUPPORTS,
  OPPOSES,
  MEMBER_OF,
  LEADS,
  ALLIED_WITH,
  BASED_IN
}
