package org.sitrep.model;

/** What a date expression was counted from. */
public enum DateAnchor {
  /** The date printed on the report. */
  PUBLISHED,
  /** A date in the dateline. */
  DATELINE,
  /** Another date in the text, or nothing: the expression is complete in itself. */
  CONTENT,
  /** The window in which the report was written. */
  WINDOW,
  /** The original of which the report is a copy. */
  ORIGINAL,
  /** Nothing to count from: a weekday stays a weekday. */
  NONE
}
