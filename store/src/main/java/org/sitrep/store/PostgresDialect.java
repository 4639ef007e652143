package org.sitrep.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.sitrep.model.Event;
import org.sitrep.model.Report;

/** PostgreSQL with PostGIS; words as vectors of lexemes that this program makes itself. */
final class PostgresDialect implements Dialect {
  /** A vector of lexemes holds one megabyte; longer texts are found by what stands before that. */
  private static final int SEARCHED_CHARACTERS = 300_000;

  private final PostgresAddress address;

  PostgresDialect(PostgresAddress address) {
    this.address = address;
  }

  @Override
  public Connection connect() throws SQLException {
    return address.connect();
  }

  @Override
  public void begin(Session session, boolean writes) throws SQLException {
    session.connection().setAutoCommit(false);
    if (writes) {
      // Writers of one store take turns, as they do in SQLite.
      session.script(
          "DO $$ BEGIN PERFORM pg_advisory_xact_lock(hashtext('sitrep.' || current_schema())); END"
              + " $$");
    } else {
      session.script("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    }
  }

  @Override
  public void commit(Session session) throws SQLException {
    session.connection().commit();
    session.connection().setAutoCommit(true);
  }

  @Override
  public void rollBack(Session session) throws SQLException {
    session.connection().rollback();
    session.connection().setAutoCommit(true);
  }

  @Override
  public StoreException told(SQLException failure) {
    return PostgresFailure.told(address.told(), failure);
  }

  @Override
  public String insertEventWords() {
    return "INSERT INTO event_words (number, words)"
        + " VALUES (?, array_to_tsvector(string_to_array(?, ' ')))";
  }

  @Override
  public String deleteEventWords() {
    return "DELETE FROM event_words WHERE number = ?";
  }

  @Override
  public String eventHasWords() {
    return "e.number IN (SELECT number FROM event_words WHERE words @@ CAST(? AS tsquery))";
  }

  @Override
  public String beginnings(Iterable<String> words) {
    return joined(words, ":*");
  }

  @Override
  public void putEventPoint(Batch batch, long number, Event event) {
    // Generated columns do it.
  }

  @Override
  public void takeEventPoint(Database database, long number) {
    // Generated columns do it.
  }

  @Override
  public void putReportWords(Database database, long number, Report report) {
    String title = report.title() == null ? "" : report.title();
    String text = report.text();
    String searched = text.substring(0, Math.min(text.length(), SEARCHED_CHARACTERS));
    database.update("DELETE FROM report_words WHERE number = ?", number);
    database.update(
        "INSERT INTO report_words (number, words) VALUES (?, to_tsvector('simple', ?))",
        number,
        Words.inOrder(title + "\n" + searched));
  }

  @Override
  public String reportHasWords() {
    return "r.number IN (SELECT number FROM report_words WHERE words @@ CAST(? AS tsquery))";
  }

  @Override
  public String reportsByMatch() {
    return "SELECT r.id FROM report_words w JOIN reports r ON r.number = w.number,"
        + " CAST(? AS tsquery) asked WHERE w.words @@ asked ORDER BY ts_rank(w.words, asked) DESC,"
        + " r.id";
  }

  @Override
  public String wholeWords(Iterable<String> words) {
    List<String> plain = new ArrayList<>();
    words.forEach(word -> plain.addAll(Words.of(word)));
    return joined(plain, "");
  }

  /** Words of {@link Words} hold no sign that a query could take for its own. */
  private static String joined(Iterable<String> words, String after) {
    Collection<String> all = new ArrayList<>();
    words.forEach(all::add);
    return all.stream().map(word -> "'" + word + "'" + after).collect(Collectors.joining(" & "));
  }

  @Override
  public String near() {
    return "(e.point && ST_MakeEnvelope(?, ?, ?, ?, 4326) AND e.days && int4range(?, ?, '[]'))";
  }

  @Override
  public String refreshStatistics() {
    return "ANALYZE";
  }
}
