package org.sitrep.model;

/** The sixteen event types of PLOVER 2.0 (PLOVER manual, draft of 2024-02-04). */
public enum EventType {
  AGREE(1),
  CONSULT(1),
  SUPPORT(1),
  CONCEDE(1),
  COOPERATE(2),
  AID(2),
  RETREAT(2),
  REQUEST(3),
  ACCUSE(3),
  REJECT(3),
  THREATEN(3),
  PROTEST(4),
  SANCTION(4),
  MOBILIZE(4),
  COERCE(4),
  ASSAULT(4);

  private final int quad;

  EventType(int quad) {
    this.quad = quad;
  }

  /**
   * Returns the quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4
   * material conflict. SANCTION is 4 as in the list of categories; the manual's quad table says 3.
   */
  public int quad() {
    return quad;
  }
}
