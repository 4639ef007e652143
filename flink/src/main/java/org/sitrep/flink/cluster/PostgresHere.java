package org.sitrep.flink.cluster;

import org.jspecify.annotations.Nullable;
import org.sitrep.store.StoreException;
import org.sitrep.store.Stores;

/** Finds a PostgreSQL on this machine. */
final class PostgresHere {
  private static final String USUAL = "jdbc:postgresql://127.0.0.1:5432/sitrep";

  private PostgresHere() {}

  /**
   * Returns its address.
   *
   * @throws IllegalArgumentException if there is none; the message says how to get one
   */
  static String address() {
    @Nullable String named = System.getenv("SITREP_POSTGRES");
    if (named != null && !named.isBlank()) {
      return named;
    }
    try {
      var unused = Stores.exists(USUAL);
      return USUAL;
    } catch (StoreException silent) {
      throw new IllegalArgumentException(
          "No PostgreSQL answers at "
              + USUAL
              + ". Install one with PostGIS (Debian: apt install postgresql"
              + " postgresql-15-postgis-3), make a database, and name it with --store"
              + " jdbc:postgresql://HOST/NAME?user=USER or in SITREP_POSTGRES",
          silent);
    }
  }
}
