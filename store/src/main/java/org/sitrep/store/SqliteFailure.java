package org.sitrep.store;

import java.nio.file.Path;
import java.sql.SQLException;

/** Tells SQLite's primary result codes (sqlite.org/rescode.html) in plain words. */
final class SqliteFailure {
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READ_ONLY = 8;
  private static final int IO_ERROR = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANNOT_OPEN = 14;
  private static final int CONSTRAINT = 19;
  private static final int NOT_A_DATABASE = 26;

  private SqliteFailure() {}

  static StoreException told(Path file, SQLException failure) {
    return new StoreException(
        "Cannot use the store " + file + ": " + reason(failure) + " (" + failure.getMessage() + ")",
        failure);
  }

  /** Returns whether the database itself was found damaged. */
  static boolean isDamage(StoreException told) {
    return told.getCause() instanceof SQLException failure
        && (failure.getErrorCode() == CORRUPT || failure.getErrorCode() == NOT_A_DATABASE);
  }

  /** Returns whether another program holds what was wanted. */
  static boolean isLock(StoreException told) {
    return told.getCause() instanceof SQLException failure
        && (failure.getErrorCode() == BUSY || failure.getErrorCode() == LOCKED);
  }

  private static String reason(SQLException failure) {
    return switch (failure.getErrorCode()) {
      case BUSY, LOCKED ->
          "expected to write, found it locked by another program. Wait until that has ended, or"
              + " end it";
      case READ_ONLY, CANNOT_OPEN ->
          "expected a file that can be written, found that it cannot. Give the right to write the"
              + " file and its folder";
      case CORRUPT, NOT_A_DATABASE ->
          "expected a whole database, found it damaged. Put a backup in its place, or run again"
              + " into a new store";
      case FULL, IO_ERROR ->
          "expected room on the disk, found that writing fails. Make room or check the disk;"
              + " nothing of this step was kept";
      case CONSTRAINT ->
          "expected links between reports that it holds and ids that are unique, found others. Keep"
              + " the reports first; nothing of this step was kept";
      default -> "SQLite gives up. Run again; if it stays so, run into a new store";
    };
  }
}
