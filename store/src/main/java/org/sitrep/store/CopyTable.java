package org.sitrep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.model.Copy;

/** The pairs of reports that share text. */
final class CopyTable {
  private static final String MOST_ALIKE_FIRST = " ORDER BY score DESC, report_id, copy_of";

  private final Sqlite sqlite;

  CopyTable(Sqlite sqlite) {
    this.sqlite = sqlite;
  }

  private record Pair(String reportId, String copyOf) {}

  /** Touches only what differs, so that the same links again leave the file as it is. */
  void replace(List<Copy> copies) {
    Set<Pair> gone = new HashSet<>(pairs());
    for (Copy copy : copies) {
      put(copy);
      gone.remove(new Pair(copy.reportId(), copy.copyOf()));
    }
    for (Pair pair : gone) {
      sqlite.update(
          "DELETE FROM copies WHERE report_id = ? AND copy_of = ?", pair.reportId(), pair.copyOf());
    }
  }

  private List<Pair> pairs() {
    return sqlite.list(
        "SELECT report_id, copy_of FROM copies",
        row -> new Pair(row.getString(1), row.getString(2)));
  }

  private void put(Copy copy) {
    sqlite.update(
        "INSERT INTO copies (report_id, copy_of, record) VALUES (?, ?, ?)"
            + " ON CONFLICT (report_id, copy_of) DO UPDATE SET record = excluded.record"
            + " WHERE record <> excluded.record",
        copy.reportId(),
        copy.copyOf(),
        Records.json(copy));
  }

  List<Copy> all() {
    return sqlite.list("SELECT record FROM copies" + MOST_ALIKE_FIRST, CopyTable::read);
  }

  List<Copy> of(String reportId) {
    return sqlite.list(
        "SELECT record FROM copies WHERE report_id = ?1 OR copy_of = ?1" + MOST_ALIKE_FIRST,
        CopyTable::read,
        reportId);
  }

  private static Copy read(ResultSet row) throws SQLException {
    return Records.read(row.getString(1), Copy.class);
  }
}
