package org.sitrep.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL server of the tests: the one that {@code SITREP_POSTGRES} names or, where it names
 * none, one that is started for them and stopped when they end.
 */
final class PostgresForTests {
  private static final Path SCRIPT = Path.of("src", "test", "postgres.sh").toAbsolutePath();
  private static final AtomicInteger SCHEMAS = new AtomicInteger();
  private static final String ADDRESS = address();

  private PostgresForTests() {}

  /** Returns the address of a database that is empty. */
  static String fresh() {
    String schema = "test_" + ProcessHandle.current().pid() + "_" + SCHEMAS.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(ADDRESS);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + schema);
    } catch (SQLException noServer) {
      throw new AssertionError("No PostgreSQL answers at " + ADDRESS + ". " + CURE, noServer);
    }
    return ADDRESS + (ADDRESS.contains("?") ? "&" : "?") + "currentSchema=" + schema + ",public";
  }

  private static final String CURE =
      "Install PostgreSQL with PostGIS (Debian: apt install postgresql postgresql-15-postgis-3), or"
          + " start one by store/src/test/postgres.sh start FOLDER and set SITREP_POSTGRES to what"
          + " it prints.";

  private static String address() {
    @Nullable String given = System.getenv("SITREP_POSTGRES");
    return given == null || given.isBlank() ? started() : given;
  }

  private static String started() {
    try {
      Path folder = Files.createTempDirectory("sitrep-postgres");
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> run("stop", folder.toString()), "stop-postgres"));
      return run("start", folder.toString());
    } catch (IOException noFolder) {
      throw new UncheckedIOException(noFolder);
    }
  }

  private static String run(String verb, String folder) {
    try {
      Process process =
          new ProcessBuilder(SCRIPT.toString(), verb, folder)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError("PostgreSQL cannot be started. " + CURE);
      }
      return told.strip();
    } catch (IOException noScript) {
      throw new AssertionError("Cannot run " + SCRIPT + ". " + CURE, noScript);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", stopped);
    }
  }
}
