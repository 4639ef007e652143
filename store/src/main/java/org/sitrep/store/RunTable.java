package org.sitrep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The accounts of the runs. */
final class RunTable {
  private static final String COLUMNS = "finished, program, codebook, read, kept, copies, refused";

  private final Database database;

  RunTable(Database database) {
    this.database = database;
  }

  void add(Run run) {
    database.update(
        "INSERT INTO runs (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)",
        run.finished().toString(),
        run.program(),
        run.codebook(),
        run.read(),
        run.kept(),
        run.copies(),
        run.refused());
  }

  List<Run> all() {
    return database.list("SELECT " + COLUMNS + " FROM runs ORDER BY number", RunTable::read);
  }

  private static Run read(ResultSet row) throws SQLException {
    return new Run(
        Instant.parse(row.getString(1)),
        row.getString(2),
        row.getString(3),
        row.getInt(4),
        row.getInt(5),
        row.getInt(6),
        row.getInt(7));
  }
}
