package org.sitrep.write;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** A reader of tables that is not ours. */
public final class DuckDb {
  private DuckDb() {}

  /** Returns the rows of the answer, the values of each joined by a bar. */
  public static List<String> answers(String query) throws SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:", new Properties());
        var statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> answers = new ArrayList<>();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          values.add(String.valueOf(rows.getObject(i)));
        }
        answers.add(values.stream().collect(Collectors.joining("|")));
      }
      return answers;
    }
  }
}
