package org.sitrep.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One connection to a SQLite file, its errors told in plain words. Threads take turns. */
final class Sqlite implements AutoCloseable {
  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  Sqlite(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Makes a value of the row that the result stands on. */
  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  synchronized <T> List<T> list(String sql, Row<T> shape, @Nullable Object... values) {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(shape.of(rows));
      }
      return found;
    } catch (SQLException failure) {
      throw SqliteFailure.told(file, failure);
    }
  }

  <T> @Nullable T first(String sql, Row<T> shape, @Nullable Object... values) {
    List<T> found = list(sql, shape, values);
    return found.isEmpty() ? null : found.get(0);
  }

  /** Returns how many rows were changed. */
  synchronized int update(String sql, @Nullable Object... values) {
    try {
      return bound(sql, values).executeUpdate();
    } catch (SQLException failure) {
      throw SqliteFailure.told(file, failure);
    }
  }

  /** Runs one or more statements that give nothing back. */
  synchronized void script(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException failure) {
      throw SqliteFailure.told(file, failure);
    }
  }

  /** Runs the work, which is kept whole or not at all. */
  synchronized void inTransaction(Runnable work) {
    // A transaction that begins as a reader and then writes can fail at once where another writes.
    script("BEGIN IMMEDIATE");
    try {
      work.run();
      script("COMMIT");
    } catch (RuntimeException | Error failure) {
      rollBack(failure);
      throw failure;
    }
  }

  private void rollBack(Throwable because) {
    try {
      script("ROLLBACK");
    } catch (StoreException alreadyDone) {
      // Out of room or damaged, SQLite rolls back by itself.
      because.addSuppressed(alreadyDone);
    }
  }

  private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  @Override
  public synchronized void close() {
    try {
      for (PreparedStatement statement : statements.values()) {
        statement.close();
      }
      statements.clear();
      connection.close();
    } catch (SQLException failure) {
      throw SqliteFailure.told(file, failure);
    }
  }
}
