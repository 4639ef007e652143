package org.sitrep.code.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Row;
import org.sitrep.model.Actor;

/** Turns what the codebook says of somebody into an {@link Actor}. */
final class Coding {
  private Coding() {}

  /**
   * Returns the actor of a country and sector; the code is both joined, or null where neither is
   * known.
   */
  static Actor of(@Nullable String name, @Nullable String country, @Nullable String sector) {
    String code = (country == null ? "" : country) + (sector == null ? "" : sector);
    return new Actor(name, country, sector, code.isEmpty() ? null : code, null);
  }

  /** Returns the actor that a named group is. */
  static Actor of(Row group) {
    return new Actor(
        group.text("name"),
        group.known("country"),
        group.known("sector"),
        group.known("code"),
        group.known("group"));
  }

  /**
   * Returns the actor that an office holder was on the day; without a day, or on a day on which no
   * office is known, by the office held last before it, else by the first.
   */
  static Actor of(List<Row> terms, @Nullable LocalDate day) {
    Row chosen = terms.get(0);
    for (Row term : terms) {
      if (day != null && held(term, day)) {
        chosen = term;
      }
    }
    return of(chosen.text("person"), chosen.known("country"), chosen.known("sector"));
  }

  private static boolean held(Row term, LocalDate day) {
    LocalDate from = term.firstDay("from");
    LocalDate to = term.lastDay("to");
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
