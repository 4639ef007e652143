package org.sitrep.model;

/** How far a claim says that its act took place; it judges the act that the event type names. */
public enum Factuality {
  /** It took place. */
  ACTUAL,
  /** It is taking place. */
  ONGOING,
  /** It is planned or expected. */
  FUTURE,
  /** It is conditional, asked for or possible. */
  HYPOTHETICAL,
  /** It is said not to have taken place. */
  NEGATED,
  /** It took place long before the report. */
  HISTORICAL;

  /** Returns whether the act is told as having happened or happening now. */
  public boolean tellsOfTheReportsOwnTime() {
    return this == ACTUAL || this == ONGOING;
  }
}
