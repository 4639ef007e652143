package org.sitrep.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.sitrep.model.Event;
import org.sitrep.model.Report;

/** In what two databases differ; all other statements are the same in both. Stateless. */
interface Dialect {
  /** Returns a new connection. */
  Connection connect() throws SQLException;

  /** Begins a transaction that will write, or that reads one state of the store throughout. */
  void begin(Session session, boolean writes) throws SQLException;

  void commit(Session session) throws SQLException;

  void rollBack(Session session) throws SQLException;

  /** Tells a failure in plain words. */
  StoreException told(SQLException failure);

  /** Returns the statement that takes a number and words with spaces between. */
  String insertEventWords();

  /** Returns the statement that takes a number. */
  String deleteEventWords();

  /** Returns the condition on {@code e.number} that takes {@link #beginnings}. */
  String eventHasWords();

  /** Returns what finds entries that have, for each word, one that begins with it. */
  String beginnings(Iterable<String> words);

  /** Makes an event findable by place and day, where the database does not do so by itself. */
  void putEventPoint(Batch batch, long number, Event event);

  /** Undoes {@link #putEventPoint}. */
  void takeEventPoint(Database database, long number);

  /** Makes the words of a report findable, where the database does not do so by itself. */
  void putReportWords(Database database, long number, Report report);

  /** Returns the condition on {@code r.number} that takes {@link #beginnings}. */
  String reportHasWords();

  /** Returns the query of report ids, best match first, that takes {@link #wholeWords}. */
  String reportsByMatch();

  /** Returns what finds entries that have all the words. */
  String wholeWords(Iterable<String> words);

  /**
   * Returns the condition on {@code e.number} that takes west, east, south, north, first day and
   * last day. It may let through a little more than asked for.
   */
  String near();

  /**
   * Returns the query of a text or number that differs whenever a transaction of others was
   * committed; asked on a connection that is kept for it alone. By default, that of PostgreSQL.
   */
  default String state() {
    return "SELECT CAST(pg_current_snapshot() AS text)";
  }

  /** Returns the statements to run after much was written, so that plans rest on what is there. */
  String refreshStatistics();
}
