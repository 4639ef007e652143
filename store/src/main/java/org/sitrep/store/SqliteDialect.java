package org.sitrep.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.Place;
import org.sitrep.model.Report;
import org.sqlite.SQLiteConfig;

/** SQLite with FTS5 and R*Tree. */
final class SqliteDialect implements Dialect {
  private static final int CACHE_KIB = 32 * 1024;

  /** The write-ahead log is cut back to this after much was written at once. */
  private static final int LOG_BYTES = 64 << 20;

  private static final long MAPPED_BYTES = 1L << 30;

  private final Path file;
  private final Duration patience;

  SqliteDialect(Path file, Duration patience) {
    this.file = file;
    this.patience = patience;
  }

  @Override
  public Connection connect() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
    // Whatever a call returned from is on the disk: with less, a power cut takes what was told
    // kept.
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setCacheSize(-CACHE_KIB);
    config.setJournalSizeLimit(LOG_BYTES);
    config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, String.valueOf(MAPPED_BYTES));
    // As a URI, because the driver would take a question mark in a name for settings.
    return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri());
  }

  @Override
  public void begin(Session session, boolean writes) throws SQLException {
    // A transaction that begins as a reader and then writes can fail at once where another writes.
    session.script(writes ? "BEGIN IMMEDIATE" : "BEGIN");
  }

  @Override
  public void commit(Session session) throws SQLException {
    session.script("COMMIT");
  }

  @Override
  public void rollBack(Session session) throws SQLException {
    session.script("ROLLBACK");
  }

  @Override
  public StoreException told(SQLException failure) {
    return SqliteFailure.told(file, failure);
  }

  @Override
  public String insertEventWords() {
    return "INSERT INTO event_words (rowid, words) VALUES (?, ?)";
  }

  @Override
  public String deleteEventWords() {
    return "DELETE FROM event_words WHERE rowid = ?";
  }

  @Override
  public String eventHasWords() {
    return "e.number IN (SELECT rowid FROM event_words WHERE event_words MATCH ?)";
  }

  @Override
  public String beginnings(Iterable<String> words) {
    return quoted(words, "*");
  }

  @Override
  public void putEventPoint(Batch batch, long number, Event event) {
    Place place = event.place();
    if (place == null || place.latitude() == null || place.longitude() == null) {
      return;
    }
    DateRange days = event.range();
    batch.add(
        "INSERT OR REPLACE INTO event_points (number, west, east, south, north, first, last)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        number,
        place.longitude(),
        place.longitude(),
        place.latitude(),
        place.latitude(),
        days == null ? Undated.FIRST : EventColumns.day(days.from()),
        days == null ? Undated.LAST : EventColumns.day(days.to()));
  }

  @Override
  public void takeEventPoint(Database database, long number) {
    database.update("DELETE FROM event_points WHERE number = ?", number);
  }

  @Override
  public void putReportWords(Database database, long number, Report report) {
    // Triggers do it.
  }

  @Override
  public String reportHasWords() {
    return "r.number IN (SELECT rowid FROM report_words WHERE report_words MATCH ?)";
  }

  @Override
  public String reportsByMatch() {
    return "SELECT id FROM report_words JOIN reports ON reports.number = report_words.rowid"
        + " WHERE report_words MATCH ? ORDER BY bm25(report_words), id";
  }

  @Override
  public String wholeWords(Iterable<String> words) {
    return quoted(words, "");
  }

  /** In quotes, nothing that people type is taken for the search language of FTS5. */
  private static String quoted(Iterable<String> words, String after) {
    return StreamSupport.stream(words.spliterator(), false)
        .map(word -> '"' + word.replace("\"", "\"\"") + '"' + after)
        .collect(Collectors.joining(" "));
  }

  @Override
  public String near() {
    return "e.number IN (SELECT number FROM event_points WHERE east >= ? AND north >= ?"
        + " AND west <= ? AND south <= ? AND last >= ? AND first <= ?)";
  }

  @Override
  public String state() {
    return "PRAGMA data_version";
  }

  @Override
  public String refreshStatistics() {
    return "ANALYZE";
  }
}
