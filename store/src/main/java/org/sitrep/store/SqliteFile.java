package org.sitrep.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/**
 * Opens the file of a store, after its header has been read without SQLite, so that a foreign file
 * stays as it is (layout of the header: sqlite.org/fileformat2.html, 1.3).
 */
final class SqliteFile {
  /** "Sitr" in ASCII; stands in the header of every store. */
  static final int APPLICATION_ID = 0x53697472;

  /** The one connection that writes holds more: ids come in no order and touch pages everywhere. */
  private static final int WRITER_CACHE_KIB = 256 * 1024;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER_LENGTH = 100;
  private static final int VERSION_AT = 60;
  private static final int APPLICATION_ID_AT = 68;

  private SqliteFile() {}

  static Database open(Path file, Duration patience) {
    return open(file, patience, SqliteMigrations.NEWEST);
  }

  /** Opens at a version, which may be an old one to see it brought up to date later. */
  static Database open(Path file, Duration patience, int version) {
    boolean fresh = isFresh(file);
    if (!fresh) {
      checkHeader(file, version);
    }
    Database sqlite = Database.open(new SqliteDialect(file, patience));
    try {
      prepare(sqlite, file, fresh, version);
      return sqlite;
    } catch (RuntimeException | Error failure) {
      sqlite.close();
      throw failure;
    }
  }

  private static boolean isFresh(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw refused(file, "a file in a folder that exists", "no folder " + folder, "Make it first");
    }
    if (Files.isDirectory(file)) {
      throw refused(file, "a file", "a folder", "Name a file in it, such as sitrep.db");
    }
    try {
      return !Files.exists(file) || Files.size(file) == 0;
    } catch (IOException unreadable) {
      throw unreadable(file, unreadable);
    }
  }

  private static void checkHeader(Path file, int version) {
    byte[] header = header(file);
    if (header.length < HEADER_LENGTH
        || !Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw refused(
          file, "a SQLite file", "a file of another kind", "Name another file or a new one");
    }
    ByteBuffer numbers = ByteBuffer.wrap(header);
    if (numbers.getInt(APPLICATION_ID_AT) != APPLICATION_ID) {
      throw refused(
          file,
          "a store of Sitrep's",
          "the database of another application",
          "Name another file or a new one");
    }
    checkVersion(file, numbers.getInt(VERSION_AT), version);
  }

  private static byte[] header(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEADER_LENGTH);
    } catch (IOException unreadable) {
      throw unreadable(file, unreadable);
    }
  }

  private static void checkVersion(Path file, int found, int known) {
    if (found > known) {
      throw refused(
          file,
          "schema version " + known + " or older",
          "version " + found,
          "Use the newer version of Sitrep that made it");
    }
  }

  private static void prepare(Database sqlite, Path file, boolean fresh, int version) {
    if (fresh) {
      // Before the write-ahead log begins, so that the id stands in the file itself from the first.
      sqlite.script("PRAGMA application_id = " + APPLICATION_ID);
    }
    int found = SqliteMigrations.version(sqlite);
    checkVersion(file, found, version);
    sqlite.list("PRAGMA journal_mode = WAL", row -> row.getString(1));
    sqlite.script("PRAGMA cache_size = -" + WRITER_CACHE_KIB);
    if (found < version) {
      SqliteMigrations.run(sqlite, version);
    }
  }

  private static StoreException unreadable(Path file, IOException cause) {
    return new StoreException(
        "Cannot open the store "
            + file
            + ": expected a file that can be read, found that it cannot ("
            + cause
            + "). Give the right to read it.",
        cause);
  }

  private static StoreException refused(Path file, String expected, String found, String cure) {
    return new StoreException(
        "Cannot open the store "
            + file
            + ": expected "
            + expected
            + ", found "
            + found
            + ". "
            + cure
            + ". Nothing was written.");
  }
}
