package org.sitrep.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.Session.Row;
import org.sitrep.store.Session.RowConsumer;

/**
 * The connections to one database, its errors told in plain words. One connection writes, and
 * threads take turns at it; each thread that reads takes a connection of its own, so that none
 * waits for another.
 */
final class Database implements AutoCloseable {
  /** Few enough for a server with a hundred connections that others use, too. */
  private static final int MOST_READERS = 16;

  private final Dialect dialect;
  private final Session writer;
  private final Semaphore readers = new Semaphore(MOST_READERS, true);
  private final Deque<Session> idle = new ConcurrentLinkedDeque<>();

  /** The sessions of the transactions that threads are in. */
  private final Map<Thread, Session> current = new ConcurrentHashMap<>();

  /** Guards the session that watches. */
  private final Object watch = new Object();

  private @Nullable Session watching;

  private volatile boolean closed;

  Database(Dialect dialect, Session writer) {
    this.dialect = dialect;
    this.writer = writer;
  }

  /** Opens the connection that writes. */
  static Database open(Dialect dialect) {
    try {
      return new Database(dialect, new Session(dialect.connect()));
    } catch (SQLException failure) {
      throw dialect.told(failure);
    }
  }

  Dialect dialect() {
    return dialect;
  }

  private interface Work<T> {
    T on(Session session) throws SQLException;
  }

  private interface Deed {
    void on(Session session) throws SQLException;
  }

  <T> List<T> list(String sql, Row<T> shape, @Nullable Object... values) {
    List<T> found = new ArrayList<>();
    each(sql, row -> found.add(shape.of(row)), values);
    return found;
  }

  <T> @Nullable T first(String sql, Row<T> shape, @Nullable Object... values) {
    List<T> found = list(sql, shape, values);
    return found.isEmpty() ? null : found.get(0);
  }

  /** Returns the number that the query gives. */
  long number(String sql, @Nullable Object... values) {
    Long found = first(sql, row -> row.getLong(1), values);
    if (found == null) {
      throw new IllegalStateException("The query gives no number: " + sql);
    }
    return found;
  }

  /** Hands on the rows one by one. */
  void each(String sql, RowConsumer consumer, @Nullable Object... values) {
    Session session = current.get(Thread.currentThread());
    if (session != null) {
      perform(session, at -> at.each(sql, consumer, values));
      return;
    }
    Session own = reader();
    try {
      perform(own, at -> at.each(sql, consumer, values));
    } finally {
      giveBack(own);
    }
  }

  /** Returns how many rows were changed; outside a transaction, it is one of its own. */
  int update(String sql, @Nullable Object... values) {
    synchronized (writer) {
      return run(writer, at -> at.update(sql, values));
    }
  }

  /** Runs the statement with each row of values; within a transaction. */
  void updateMany(String sql, List<@Nullable Object[]> rows) {
    if (current.get(Thread.currentThread()) != writer) {
      throw new IllegalStateException("Rows are written together only in a transaction");
    }
    perform(writer, at -> at.updateMany(sql, rows));
  }

  /** Runs one or more statements that give nothing back. */
  void script(String sql) {
    synchronized (writer) {
      perform(writer, at -> at.script(sql));
    }
  }

  /** Runs the work, which is kept whole or not at all. */
  void inTransaction(Runnable work) {
    if (current.get(Thread.currentThread()) == writer) {
      work.run();
      return;
    }
    synchronized (writer) {
      within(writer, true, work);
    }
  }

  /** Runs work that reads, all of it in one state of the store. */
  void inOneState(Runnable work) {
    if (current.get(Thread.currentThread()) != null) {
      work.run();
      return;
    }
    Session session = reader();
    try {
      within(session, false, work);
    } finally {
      giveBack(session);
    }
  }

  /** Returns the list that the work finds, all of it in one state of the store. */
  <T> List<T> listInOneState(Supplier<List<T>> work) {
    List<T> found = new ArrayList<>();
    inOneState(() -> found.addAll(work.get()));
    return found;
  }

  private void within(Session session, boolean writes, Runnable work) {
    perform(session, at -> dialect.begin(at, writes));
    Session outer = current.put(Thread.currentThread(), session);
    try {
      work.run();
      perform(session, dialect::commit);
    } catch (RuntimeException | Error failure) {
      rollBack(session, failure);
      throw failure;
    } finally {
      if (outer == null) {
        current.remove(Thread.currentThread());
      } else {
        current.put(Thread.currentThread(), outer);
      }
    }
  }

  private void rollBack(Session session, Throwable because) {
    try {
      dialect.rollBack(session);
    } catch (SQLException alreadyDone) {
      // Out of room or damaged, SQLite rolls back by itself.
      because.addSuppressed(alreadyDone);
    }
  }

  /** Returns what the dialect calls its state, on a connection that never writes. */
  String state() {
    synchronized (watch) {
      Session watching = this.watching;
      if (watching == null) {
        watching = run(writer, unused -> new Session(dialect.connect()));
        this.watching = watching;
      }
      List<String> found = new ArrayList<>();
      run(
          watching,
          session -> {
            session.each(dialect.state(), row -> found.add(row.getString(1)));
            return found;
          });
      return found.get(0);
    }
  }

  private Session reader() {
    readers.acquireUninterruptibly();
    try {
      return idleOrNew();
    } catch (RuntimeException | Error failure) {
      readers.release();
      throw failure;
    }
  }

  private Session idleOrNew() {
    Session session = idle.poll();
    if (session != null) {
      return session;
    }
    if (closed) {
      throw new IllegalStateException("The store is closed");
    }
    return run(writer, unused -> new Session(dialect.connect()));
  }

  private void giveBack(Session session) {
    idle.push(session);
    readers.release();
    if (closed) {
      closeIdle();
    }
  }

  private <T> T run(Session session, Work<T> work) {
    try {
      return work.on(session);
    } catch (SQLException failure) {
      throw dialect.told(failure);
    }
  }

  private void perform(Session session, Deed deed) {
    try {
      deed.on(session);
    } catch (SQLException failure) {
      throw dialect.told(failure);
    }
  }

  @Override
  public void close() {
    closed = true;
    closeIdle();
    synchronized (watch) {
      if (watching != null) {
        close(watching);
        watching = null;
      }
    }
    synchronized (writer) {
      close(writer);
    }
  }

  private void closeIdle() {
    for (Session session = idle.poll(); session != null; session = idle.poll()) {
      close(session);
    }
  }

  private void close(Session session) {
    try {
      session.close();
    } catch (SQLException failure) {
      throw dialect.told(failure);
    }
  }
}
