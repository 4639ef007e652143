package org.sitrep.code.actor;

import java.util.List;
import org.sitrep.code.codebook.Row;

/** What a phrase of the codebook can mean where an actor is named. */
sealed interface Sense {
  /** The name of a country. */
  record CountryName(String country) implements Sense {}

  /** An adjective of a country, such as Syrian. */
  record Nationality(String country) implements Sense {}

  /** A capital, which stands for the government where it acts. */
  record Capital(String country) implements Sense {}

  /** A seat of government, such as the Kremlin, which stands for the government everywhere. */
  record Seat(String country, String name) implements Sense {}

  /** A named group, organisation or body of state. */
  record Group(Row row) implements Sense {}

  /**
   * A name that the report decides on.
   *
   * @param rows those who bear it
   * @param common whether it is made of common nouns, and so means one of them only in a report on
   *     its country
   */
  record Homonym(List<Row> rows, boolean common) implements Sense {}

  /** A person who holds or held offices. */
  record OfficeHolder(List<Row> terms) implements Sense {}

  /** A common noun for somebody, such as gunman. */
  record Agent(String noun, String sector, String kind, String side) implements Sense {}
}
