package org.sitrep.model;

import java.util.List;

/** The sixteen event types of PLOVER 2.0 (PLOVER manual, draft of 2024-02-04). */
public enum EventType {
  AGREE(1),
  CONSULT(1, "visit", "third-party", "multilateral", "phone"),
  SUPPORT(1),
  CONCEDE(1),
  COOPERATE(2),
  AID(2),
  RETREAT(2, "withdraw", "release", "disarm", "ceasefire", "access", "resign"),
  REQUEST(3, "assist", "change", "yield", "meet"),
  ACCUSE(3, "disapprove", "investigate", "allege"),
  REJECT(3, "assist", "change", "yield", "meet"),
  THREATEN(3, "restrict", "arrest", "relations", "expel", "territory", "violence"),
  PROTEST(4, "demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
  SANCTION(4, "convict", "expel", "withdraw", "discontinue"),
  MOBILIZE(4, "troops", "weapons", "police", "militia"),
  COERCE(
      4,
      "seize",
      "restrict",
      "censor",
      "curfew",
      "martial-law",
      "arrest",
      "deport",
      "withhold",
      "misinformation",
      "cyber"),
  ASSAULT(
      4,
      "abduct",
      "beat",
      "torture",
      "sexual",
      "targeted",
      "destroy",
      "primitive",
      "firearms",
      "explosives",
      "suicide-attack",
      "aerial",
      "drone",
      "heavy-weapons",
      "crowd-control",
      "unconventional");

  private final int quad;

  /** Held as one text: a list as a field would let an enum look mutable. */
  private final String modes;

  EventType(int quad, String... modes) {
    this.quad = quad;
    this.modes = String.join(" ", modes);
  }

  /** Returns the modes that an act of this type may have; none for some types. */
  public List<String> modes() {
    return modes.isEmpty() ? List.of() : List.of(modes.split(" "));
  }

  /**
   * Returns the quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4
   * material conflict. SANCTION is 4 as in the list of categories; the manual's quad table says 3.
   */
  public int quad() {
    return quad;
  }
}
