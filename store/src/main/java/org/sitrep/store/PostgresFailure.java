package org.sitrep.store;

import java.sql.SQLException;

/** Tells PostgreSQL's error codes (its manual, appendix A) in plain words. */
final class PostgresFailure {
  private PostgresFailure() {}

  static StoreException told(String address, SQLException failure) {
    return new StoreException(
        "Cannot use the store " + address + ": " + reason(failure) + " (" + message(failure) + ")",
        failure);
  }

  /** The first line; what follows are hints for those who wrote the statement. */
  private static String message(SQLException failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }

  private static String reason(SQLException failure) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
      case "08" ->
          "expected a PostgreSQL server that answers, found none. Start it, or correct host and"
              + " port";
      case "28" ->
          "expected a user whom the server lets in, found another. Name one by user= and"
              + " password= in the address, or in a .pgpass file";
      case "3D" -> "expected a database of that name, found none. Make one: createdb NAME";
      case "42" ->
          "expected the tables of a store and the right to use them, found otherwise. Let an"
              + " administrator run CREATE EXTENSION postgis, or name a database of its own";
      case "55", "40", "57" ->
          "expected to write, found it locked by another program or shut down. Wait until that has"
              + " ended, or end it";
      case "23" ->
          "expected links between reports that it holds and ids that are unique, found others. Keep"
              + " the reports first; nothing of this step was kept";
      case "53", "58" ->
          "expected room on the disk and memory, found that writing fails. Make room;"
              + " nothing of this step was kept";
      default -> "PostgreSQL gives up. Run again; if it stays so, run into a new store";
    };
  }
}
