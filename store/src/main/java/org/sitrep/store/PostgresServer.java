package org.sitrep.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Opens stores in PostgreSQL. */
final class PostgresServer {
  /** Each brings a store from the version that is its index to the next. */
  private static final List<String> MIGRATIONS =
      List.of("postgres-1.sql", "postgres-2.sql", "postgres-3.sql");

  private static final String VERSION = "SELECT coalesce(max(version), 0) FROM sitrep_schema";

  private PostgresServer() {}

  static Database open(String location, Duration patience) {
    PostgresAddress address = new PostgresAddress(location, patience);
    Database database = Database.open(new PostgresDialect(address));
    try {
      prepare(database, address);
      return database;
    } catch (RuntimeException | Error failure) {
      database.close();
      throw failure;
    }
  }

  /** Returns whether the database holds a store. */
  static boolean holdsStore(String location, Duration patience) {
    PostgresAddress address = new PostgresAddress(location, patience);
    try (Database database = Database.open(new PostgresDialect(address))) {
      return isMade(database);
    }
  }

  private static boolean isMade(Database database) {
    return database.number(
            "SELECT count(*) FROM information_schema.tables"
                + " WHERE table_name = 'sitrep_schema' AND table_schema = current_schema()")
        > 0;
  }

  private static void prepare(Database database, PostgresAddress address) {
    int newest = MIGRATIONS.size();
    long found = isMade(database) ? database.number(VERSION) : 0;
    if (found > newest) {
      throw new StoreException(
          "Cannot open the store "
              + address.told()
              + ": expected schema version "
              + newest
              + " or older, found version "
              + found
              + ". Use the newer version of Sitrep that made it. Nothing was written.");
    }
    if (found < newest) {
      database.inTransaction(() -> migrate(database));
    }
  }

  private static void migrate(Database database) {
    // Asked again inside the transaction: another program may have been faster.
    int found = isMade(database) ? Math.toIntExact(database.number(VERSION)) : 0;
    for (int from = found; from < MIGRATIONS.size(); from++) {
      database.script(sql(MIGRATIONS.get(from)));
      database.update("DELETE FROM sitrep_schema");
      database.update("INSERT INTO sitrep_schema (version) VALUES (?)", from + 1);
    }
  }

  private static String sql(String name) {
    try (InputStream in = Objects.requireNonNull(PostgresServer.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new IllegalStateException("The program is not whole: cannot read " + name, broken);
    }
  }
}
