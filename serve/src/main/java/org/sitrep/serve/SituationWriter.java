package org.sitrep.serve;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
   * @param country ISO 3166-1 alpha-3, in capitals, or null for all
   * @param from the first day, or null for the first of the record
   * @param to the last day, or null for the last of the record
   */
  String write(
      Form form, @Nullable String country, @Nullable LocalDate from, @Nullable LocalDate to);
}
