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
   * Opens the store in a SQLite file, and makes the file where there is none. A file of an older
   * version of the program is brought up to date; any other file is left exactly as it is.
   *
   * @param location the path of the file
   * @throws StoreException if the folder does not exist, or the file is no store of Sitrep's, or of
   *     a newer version, or locked, or damaged
   */
  public static Store open(String location) {
    return open(location, PATIENCE);
  }

  /** Returns whether there is a store to open; one in a database that does not answer throws. */
  public static boolean exists(String location) {
    try {
      return Files.exists(Path.of(location));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  /** Returns the location as people may be told it: without a password. */
  public static String told(String location) {
    return location;
  }

  static Store open(String location, Duration patience) {
    if (location.isBlank() || location.startsWith("jdbc:") || location.contains("://")) {
      throw new StoreException(
          "Cannot open the store \""
              + location
              + "\": expected the path of a SQLite file, found "
              + (location.isBlank() ? "nothing" : "an address")
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
