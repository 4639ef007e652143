package org.sitrep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.Copy;
import org.sitrep.store.LinkChanges.Pair;

/** The pairs of reports that share text. */
final class CopyTable {
  private static final String MOST_ALIKE_FIRST = " ORDER BY score DESC, report_id, copy_of";

  private final Database database;

  CopyTable(Database database) {
    this.database = database;
  }

  /** Touches only what differs, so that the same links again leave the file as it is. */
  void replace(List<Copy> copies) {
    Set<Pair> gone = new HashSet<>(pairs());
    copies.forEach(copy -> gone.remove(Pair.of(copy)));
    change(copies, gone);
  }

  /** Puts these in the place of those that were there, and leaves all others. */
  void change(Collection<Copy> changed, Collection<Pair> gone) {
    changed.forEach(this::put);
    for (Pair pair : gone) {
      database.update(
          "DELETE FROM copies WHERE report_id = ? AND copy_of = ?", pair.reportId(), pair.copyOf());
    }
  }

  private List<Pair> pairs() {
    return database.list(
        "SELECT report_id, copy_of FROM copies",
        row -> new Pair(row.getString(1), row.getString(2)));
  }

  private void put(Copy copy) {
    database.update(
        "INSERT INTO copies (report_id, copy_of, record) VALUES (?, ?, ?)"
            + " ON CONFLICT (report_id, copy_of) DO UPDATE SET record = excluded.record"
            + " WHERE CAST(copies.record AS TEXT) <> CAST(excluded.record AS TEXT)",
        copy.reportId(),
        copy.copyOf(),
        Records.json(copy));
  }

  List<Copy> all() {
    return database.list("SELECT record FROM copies" + MOST_ALIKE_FIRST, CopyTable::read);
  }

  List<Copy> of(String reportId) {
    return database.list(
        "SELECT record FROM copies WHERE report_id = ? OR copy_of = ?" + MOST_ALIKE_FIRST,
        CopyTable::read,
        reportId,
        reportId);
  }

  /** Returns how many texts the reports are, copies of one text counted once. */
  int texts(Set<String> reports) {
    Map<String, String> texts = new HashMap<>();
    reports.forEach(report -> texts.put(report, report));
    for (String report : reports) {
      for (Copy copy : of(report)) {
        String one = texts.get(copy.reportId());
        String other = texts.get(copy.copyOf());
        if (copy.counts() && one != null && other != null) {
          texts.replaceAll((unused, text) -> text.equals(one) ? other : text);
        }
      }
    }
    return new HashSet<>(texts.values()).size();
  }

  private static Copy read(ResultSet row) throws SQLException {
    return Records.read(row.getString(1), Copy.class);
  }
}
