package org.sitrep.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

/**
 * Where a PostgreSQL database is.
 *
 * @param url what the driver takes, such as {@code jdbc:postgresql://host:5432/name?user=me}
 * @param patience how long a call waits for another program that is writing
 */
record PostgresAddress(String url, Duration patience) {
  static final String BEGINNING = "jdbc:postgresql:";

  static boolean isOne(String location) {
    return location.startsWith(BEGINNING);
  }

  Connection connect() throws SQLException {
    Properties more = new Properties();
    more.setProperty("ApplicationName", "sitrep");
    // Texts are sent without a type, so that the columns decide whether they are JSON.
    more.setProperty("stringtype", "unspecified");
    more.setProperty("reWriteBatchedInserts", "true");
    more.setProperty("connectTimeout", "5");
    more.setProperty(
        "options", "-c lock_timeout=" + patience.toMillis() + " -c client_min_messages=warning");
    return DriverManager.getConnection(url, more);
  }

  /** Returns the address without a password. */
  String told() {
    return told(url);
  }

  static String told(String location) {
    return location
        .replaceAll("(?i)(password=)[^&]*", "$1...")
        .replaceAll("//[^/@]*:[^/@]*@", "//...@");
  }
}
