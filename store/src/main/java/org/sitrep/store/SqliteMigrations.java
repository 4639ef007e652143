package org.sitrep.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Event;

/** Brings a SQLite file up to date with all it holds. */
final class SqliteMigrations {
  /** Each brings a file from the version that is its index to the next. */
  private static final List<String> MIGRATIONS =
      List.of(
          "001-records.sql",
          "002-search.sql",
          "003-settings.sql",
          "004-people.sql",
          "005-groups.sql",
          "006-swift.sql",
          "007-intake.sql");

  static final int NEWEST = MIGRATIONS.size();

  /** The version whose events became narrow rows. */
  private static final int PEOPLE = 4;

  private SqliteMigrations() {}

  static void run(Database sqlite, int version) {
    sqlite.inTransaction(
        () -> {
          // Read again inside the transaction: another program may have been faster.
          for (int from = version(sqlite); from < version; from++) {
            sqlite.script(sql(MIGRATIONS.get(from)));
            if (from + 1 == PEOPLE) {
              carryOver(sqlite);
            }
            sqlite.script("PRAGMA user_version = " + (from + 1));
          }
        });
  }

  static int version(Database sqlite) {
    return Objects.requireNonNull(sqlite.first("PRAGMA user_version", row -> row.getInt(1)));
  }

  private static String sql(String name) {
    try (InputStream in = Objects.requireNonNull(Database.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new IllegalStateException("The program is not whole: cannot read " + name, broken);
    }
  }

  private static void carryOver(Database sqlite) {
    EventTable events = new EventTable(sqlite);
    sqlite.each(
        "SELECT record, first_seen, last_changed, revision FROM events_before ORDER BY id",
        row ->
            events.carryOver(
                Records.read(row.getString(1), Event.class),
                Stamp.read(row.getString(2)),
                Stamp.read(row.getString(3)),
                row.getInt(4)));
    ReportHeads heads = new ReportHeads(sqlite);
    sqlite.each(
        "SELECT record FROM reports",
        row -> heads.put(Records.read(row.getString(1), CodedReport.class), null));
    for (String[] stone : stones(sqlite)) {
      sqlite.update(
          "UPDATE tombstones SET vanished = ?, first_seen = ? WHERE event_id = ?",
          Stamp.of(Stamp.read(stone[1])),
          Stamp.of(Stamp.read(stone[2])),
          stone[0]);
    }
    sqlite.script("DROP TABLE event_claims_before");
    sqlite.script("DROP TABLE events_before");
  }

  private static List<String[]> stones(Database sqlite) {
    return sqlite.list(
        "SELECT event_id, vanished, first_seen FROM tombstones",
        row -> new String[] {row.getString(1), row.getString(2), row.getString(3)});
  }
}
