package org.sitrep.store;

import org.jspecify.annotations.Nullable;

/** What was worked out from all events, good as long as none of them changes. */
final class WorkedOut {
  private final Database database;

  WorkedOut(Database database) {
    this.database = database;
  }

  long version() {
    return database.number("SELECT version FROM event_version");
  }

  /** Lets go what was worked out: events have changed. For one transaction. */
  void pass() {
    database.update("UPDATE event_version SET version = version + 1");
  }

  byte @Nullable [] of(String name) {
    return database.first(
        "SELECT bytes FROM worked_out"
            + " WHERE name = ? AND version = (SELECT version FROM event_version)",
        row -> row.getBytes(1),
        name);
  }

  void keep(String name, byte[] bytes, long version) {
    database.inTransaction(
        () -> {
          database.update("DELETE FROM worked_out WHERE name = ?", name);
          database.update(
              "INSERT INTO worked_out (name, version, bytes) SELECT ?, version, ?"
                  + " FROM event_version WHERE version = ?",
              name,
              bytes,
              version);
        });
  }
}
