package org.sitrep.model;

/** What a report says of who holds a place. */
public enum ControlState {
  HELD,
  TAKEN,
  LOST,
  CONTESTED,
  APPROACHED,
  CUT_OFF
}
