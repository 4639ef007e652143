package org.sitrep.flink;

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
  private static final Path SCRIPT =
      Path.of("..", "store", "src", "test", "postgres.sh").toAbsolutePath().normalize();
  private static final AtomicInteger SCHEMAS = new AtomicInteger();
  private static final String ADDRESS = address();

  private PostgresForTests() {}

  /** Returns the address of a database that is empty. */
  static String fresh() {
    String schema = "flink_" + ProcessHandle.current().pid() + "_" + SCHEMAS.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(ADDRESS);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + schema);
    } catch (SQLException noServer) {
      throw new AssertionError("No PostgreSQL answers at " + ADDRESS, noServer);
    }
    return ADDRESS + (ADDRESS.contains("?") ? "&" : "?") + "currentSchema=" + schema + ",public";
  }

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
        throw new AssertionError(
            "PostgreSQL cannot be started: run store/src/test/postgres.sh install, or set"
                + " SITREP_POSTGRES to the address of one");
      }
      return told.strip();
    } catch (IOException noScript) {
      throw new AssertionError("Cannot run " + SCRIPT, noScript);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", stopped);
    }
  }
}
