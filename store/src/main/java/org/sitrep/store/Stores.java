package org.sitrep.store;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;

/** Opens stores. */
public final class Stores {
  /** How long a call waits for another program that is writing. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private Stores() {}

  /**
   * Opens the store in a SQLite file or in a PostgreSQL database, and makes it where there is none.
   * A store of an older version of the program is brought up to date; any other file is left
   * exactly as it is.
   *
   * @param location the path of the file, or an address such as {@code
   *     jdbc:postgresql://host/name?user=me}
   * @throws StoreException if the folder does not exist, or the file is no store of Sitrep's, or of
   *     a newer version, or locked, or damaged; or if the server does not answer
   */
  public static Store open(String location) {
    return open(location, PATIENCE);
  }

  /** Returns whether there is a store to open; throws where a server does not answer. */
  public static boolean exists(String location) {
    if (PostgresAddress.isOne(location)) {
      return PostgresServer.holdsStore(location, PATIENCE);
    }
    try {
      return Files.exists(Path.of(location));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  /** Returns the location as people may be told it: without a password. */
  public static String told(String location) {
    return PostgresAddress.isOne(location) ? PostgresAddress.told(location) : location;
  }

  static Store open(String location, Duration patience) {
    if (PostgresAddress.isOne(location)) {
      return new RecordStore(PostgresServer.open(location, patience));
    }
    if (location.isBlank() || location.startsWith("jdbc:") || location.contains("://")) {
      throw new StoreException(
          "Cannot open the store \""
              + location
              + "\": expected the path of a SQLite file or jdbc:postgresql:..., found "
              + (location.isBlank() ? "nothing" : "another address")
              + ". Name a file, such as sitrep.db.");
    }
    try {
      return new RecordStore(SqliteFile.open(Path.of(location), patience));
    } catch (InvalidPathException noPath) {
      throw new StoreException(
          "Cannot open the store \""
              + location
              + "\": expected the path of a SQLite file, found "
              + "characters that no path can have ("
              + noPath.getReason()
              + "). Name another file.",
          noPath);
    }
  }
}
