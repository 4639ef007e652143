package org.sitrep.parse;

/** What kind of name a token is part of. */
public enum EntityKind {
  PERSON,
  LOCATION,
  ORGANIZATION,
  NONE
}
