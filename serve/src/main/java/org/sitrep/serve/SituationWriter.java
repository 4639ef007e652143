package org.sitrep.serve;

import java.time.LocalDate;

/** Writes the situation report. Safe for use by several threads. */
@FunctionalInterface
public interface SituationWriter {
  /** The forms in which the report is written. */
  enum Form {
    JSON("application/json"),
    HTML("text/html"),
    MARKDOWN("text/markdown");

    private final String mediaType;

    Form(String mediaType) {
      this.mediaType = mediaType;
    }

    /** Returns the media type of the form. */
    public String mediaType() {
      return mediaType;
    }
  }

  /**
   * Returns the report of a country and some days.
   *
   * @param form how it is written
   * @param country ISO 3166-1 alpha-3 in any case, or the name of a country
   * @param from the first day
   * @param to the last day
   * @throws IllegalArgumentException if there is no such country or the period ends before it
   *     begins; the message says what was expected
   */
  String write(Form form, String country, LocalDate from, LocalDate to);
}
