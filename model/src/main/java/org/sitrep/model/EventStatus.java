package org.sitrep.model;

/** How well an event is borne out; the first that fits, in this order. */
public enum EventStatus {
  /** Every report of it was withdrawn. */
  RETRACTED,
  /** There are only denials. */
  DENIED,
  /** A claimant denies it, or counts do not overlap. */
  DISPUTED,
  /** No claim is actual, ongoing or historical. */
  PLANNED,
  /** Two or more independent origins tell of it. */
  CORROBORATED,
  /** A party to the conflict is the only claimant. */
  CLAIMED,
  /** Told, and none of the above. */
  REPORTED
}
