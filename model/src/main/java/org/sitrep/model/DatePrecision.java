package org.sitrep.model;

/** How finely a date expression tells the time. */
public enum DatePrecision {
  TIME,
  DAY,
  WEEK,
  MONTH,
  SEASON,
  YEAR,
  RANGE,
  UNKNOWN
}
