package org.sitrep.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.store.Finding.Level;

/** Examines whether a store holds together; reads all of it and changes nothing in it. */
public final class StoreExamination {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int SHOWN = 3;
  private static final String RUN_ANEW = "Put a backup in its place, or run again into a new store";

  private final Database database;
  private final List<Finding> findings = new ArrayList<>();

  private StoreExamination(Database database) {
    this.database = database;
  }

  /**
   * Returns what was found, at least one finding a check.
   *
   * @param location the path of a SQLite file that is there, or the address of a store in
   *     PostgreSQL
   * @throws StoreException if it is no store of Sitrep's, or locked, or the server does not answer
   */
  public static List<Finding> of(String location) {
    boolean server = PostgresAddress.isOne(location);
    try (Database database =
        server
            ? PostgresServer.open(location, PATIENCE)
            : SqliteFile.open(Path.of(location), PATIENCE)) {
      StoreExamination examination = new StoreExamination(database);
      // In one state: another program may write meanwhile, and an index is compared with its table.
      database.inOneState(() -> examination.examine(server));
      return List.copyOf(examination.findings);
    }
  }

  private void examine(boolean server) {
    if (server) {
      examineServer();
    } else {
      examineFile();
    }
    examineRecord();
  }

  private void examineFile() {
    pages();
    none("foreign keys", "SELECT count(*) FROM pragma_foreign_key_check", "rows point nowhere");
    wordsOfReports();
    equal(
        "search in events",
        "SELECT count(*) FROM event_words_docsize",
        "SELECT count(*) FROM events",
        "events");
    places();
  }

  /** The server sees to foreign keys itself, and to the places, which are generated columns. */
  private void examineServer() {
    checksums();
    none(
        "indices",
        "SELECT count(*) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid"
            + " JOIN pg_namespace n ON n.oid = c.relnamespace"
            + " WHERE n.nspname = current_schema() AND NOT (i.indisvalid AND i.indisready)",
        "are not valid");
    for (String what : List.of("report", "event")) {
      equal(
          "search in " + what + "s",
          "SELECT count(*) FROM " + what + "_words",
          "SELECT count(*) FROM " + what + "s",
          what + "s");
    }
    equal(
        "places of events",
        "SELECT count(*) FROM events WHERE point IS NOT NULL",
        "SELECT count(*) FROM events WHERE latitude IS NOT NULL",
        "events with a point");
  }

  private void checksums() {
    long failed =
        database.number(
            "SELECT coalesce(max(checksum_failures), -1) FROM pg_stat_database"
                + " WHERE datname = current_database()");
    if (failed > 0) {
      findings.add(
          new Finding(
              "database",
              Level.DAMAGED,
              failed + " pages of the server differ from their checksums",
              RUN_ANEW));
    } else if (failed == 0) {
      findings.add(Finding.ok("database", "no page of the server differs from its checksum"));
    } else {
      findings.add(
          new Finding(
              "database",
              Level.WARN,
              "the server keeps no checksums of its pages, so that damage is not seen",
              "Stop it and turn them on with its own pg_checksums --enable"));
    }
  }

  private void examineRecord() {
    equal(
        "list of reports",
        "SELECT count(*) FROM report_heads",
        "SELECT count(*) FROM reports",
        "reports");
    none(
        "claims of events",
        "SELECT count(*) FROM event_claims e LEFT JOIN claims c ON c.id = e.claim_id"
            + " WHERE c.id IS NULL",
        "claims of events are in no report");
    none(
        "ids that gave way",
        "SELECT count(*) FROM tombstones t WHERE points_to IS NOT NULL"
            + " AND NOT EXISTS (SELECT 1 FROM events e WHERE e.id = t.points_to)"
            + " AND NOT EXISTS (SELECT 1 FROM tombstones o WHERE o.event_id = t.points_to)",
        "point to events that never were");
    runs();
  }

  private void pages() {
    List<String> told = database.list("PRAGMA integrity_check", row -> row.getString(1));
    if (told.equals(List.of("ok"))) {
      findings.add(Finding.ok("database", "every page and index is whole"));
    } else {
      findings.add(
          new Finding(
              "database",
              Level.DAMAGED,
              String.join("; ", told.subList(0, Math.min(SHOWN, told.size()))),
              RUN_ANEW));
    }
  }

  /** The index compares itself with the table it was made of (SQLite FTS5, integrity-check). */
  private void wordsOfReports() {
    try {
      database.script(
          "INSERT INTO report_words (report_words, rank) VALUES ('integrity-check', 1)");
      findings.add(Finding.ok("search in reports", "the index agrees with the reports"));
    } catch (StoreException failure) {
      findings.add(wordsNotFoundWhole(failure));
    }
  }

  /** The index is asked by a statement that writes; that none could says nothing of the index. */
  private static Finding wordsNotFoundWhole(StoreException failure) {
    if (SqliteFailure.isDamage(failure)) {
      return new Finding(
          "search in reports",
          Level.DAMAGED,
          "the index does not agree with the reports",
          RUN_ANEW);
    }
    if (SqliteFailure.isLock(failure)) {
      return new Finding(
          "search in reports",
          Level.WARN,
          "the index cannot be asked while another program writes",
          "Examine the store again when that has ended");
    }
    throw failure;
  }

  private void places() {
    String told =
        database.list("SELECT rtreecheck('event_points')", row -> row.getString(1)).get(0);
    if (!"ok".equals(told)) {
      findings.add(new Finding("places of events", Level.DAMAGED, told, RUN_ANEW));
      return;
    }
    equal(
        "places of events",
        "SELECT count(*) FROM event_points",
        "SELECT count(*) FROM events WHERE latitude IS NOT NULL",
        "events with a point");
  }

  private void runs() {
    long runs = database.number("SELECT count(*) FROM runs");
    long wrong = database.number("SELECT count(*) FROM runs WHERE read <> kept + copies + refused");
    if (wrong > 0) {
      findings.add(
          new Finding(
              "accounts of runs",
              Level.FAIL,
              wrong + " of " + runs + " do not add up",
              "Run the reports again"));
    } else {
      findings.add(Finding.ok("accounts of runs", "read = kept + copies + refused in all " + runs));
    }
  }

  private void equal(String what, String indexed, String kept, String things) {
    long inIndex = database.number(indexed);
    long inTable = database.number(kept);
    findings.add(
        inIndex == inTable
            ? Finding.ok(what, "the index agrees with the table: " + inTable + " " + things)
            : new Finding(
                what,
                Level.DAMAGED,
                "the index has " + inIndex + ", the table " + inTable + " " + things,
                RUN_ANEW));
  }

  private void none(String what, String count, String wrong) {
    long found = database.number(count);
    findings.add(
        found == 0
            ? Finding.ok(what, "all lead to what is there")
            : new Finding(what, Level.FAIL, found + " " + wrong, "Run the reports again"));
  }
}
