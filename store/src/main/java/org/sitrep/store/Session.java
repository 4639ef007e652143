package org.sitrep.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One connection with the statements that were prepared on it. For one thread at a time. */
final class Session implements AutoCloseable {
  /** Filters make statements of many shapes; the oldest are let go. */
  private static final int REMEMBERED = 64;

  private static final int FETCHED_AT_ONCE = 500;

  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new LinkedHashMap<>(16, 0.75f, true);

  /** The statements whose rows are being read. */
  private final Set<String> inUse = new HashSet<>();

  Session(Connection connection) {
    this.connection = connection;
  }

  /** Makes a value of the row that the result stands on. */
  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Takes the row that the result stands on. */
  @FunctionalInterface
  interface RowConsumer {
    void take(ResultSet row) throws SQLException;
  }

  /** Whoever takes a row may ask the same again: then another statement answers. */
  void each(String sql, RowConsumer consumer, @Nullable Object... values) throws SQLException {
    if (!inUse.add(sql)) {
      try (PreparedStatement another = fresh(sql)) {
        each(another, consumer, values);
      }
      return;
    }
    try {
      each(prepared(sql), consumer, values);
    } finally {
      inUse.remove(sql);
    }
  }

  private static void each(
      PreparedStatement statement, RowConsumer consumer, @Nullable Object... values)
      throws SQLException {
    bind(statement, values);
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        consumer.take(rows);
      }
    }
  }

  int update(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared(sql);
    bind(statement, values);
    return statement.executeUpdate();
  }

  void updateMany(String sql, List<@Nullable Object[]> rows) throws SQLException {
    PreparedStatement statement = prepared(sql);
    for (@Nullable Object[] values : rows) {
      bind(statement, values);
      statement.addBatch();
    }
    statement.executeBatch();
  }

  /** Runs one or more statements that give nothing back. */
  void script(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  Connection connection() {
    return connection;
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      forgetTheOldest();
      statement = fresh(sql);
      statements.put(sql, statement);
    }
    return statement;
  }

  private PreparedStatement fresh(String sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    statement.setFetchSize(FETCHED_AT_ONCE);
    return statement;
  }

  private void forgetTheOldest() throws SQLException {
    if (statements.size() < REMEMBERED) {
      return;
    }
    for (String sql : statements.keySet()) {
      if (!inUse.contains(sql)) {
        PreparedStatement oldest = statements.remove(sql);
        if (oldest != null) {
          oldest.close();
        }
        return;
      }
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
    statements.clear();
    connection.close();
  }
}
