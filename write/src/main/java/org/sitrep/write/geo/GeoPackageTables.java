package org.sitrep.write.geo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.write.ExportAccount;

/** The tables of a GeoPackage and what describes them (sections 1.1 and 2.1 of the standard). */
final class GeoPackageTables {
  /** "GPKG" in ASCII. */
  private static final int APPLICATION_ID = 0x47504B47;

  /** Version 1.3.0. */
  private static final int VERSION = 10300;

  private static final String WGS_84 =
      "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563,"
          + "AUTHORITY[\"EPSG\",\"7030\"]],AUTHORITY[\"EPSG\",\"6326\"]],"
          + "PRIMEM[\"Greenwich\",0,AUTHORITY[\"EPSG\",\"8901\"]],"
          + "UNIT[\"degree\",0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],"
          + "AUTHORITY[\"EPSG\",\"4326\"]]";

  private final Connection database;

  GeoPackageTables(Connection database) {
    this.database = database;
  }

  /** Makes all tables, empty but for the systems of reference; begins a transaction. */
  void make() throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute("PRAGMA application_id = " + APPLICATION_ID);
      statement.execute("PRAGMA user_version = " + VERSION);
    }
    database.setAutoCommit(false);
    try (Statement statement = database.createStatement()) {
      statement.execute(
          "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY,"
              + " organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL,"
              + " definition TEXT NOT NULL, description TEXT)");
      statement.execute(
          "CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT"
              + " NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME"
              + " NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y"
              + " DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id"
              + " FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))");
      statement.execute(
          "CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,"
              + " geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m"
              + " TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),"
              + " CONSTRAINT uk_gc_table_name UNIQUE (table_name), CONSTRAINT fk_gc_tn FOREIGN KEY"
              + " (table_name) REFERENCES gpkg_contents(table_name), CONSTRAINT fk_gc_srs FOREIGN"
              + " KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))");
      makeOurs(statement);
    }
    putSystems();
  }

  private static void makeOurs(Statement statement) throws SQLException {
    String columns =
        EventTable.columns().stream()
            .map(column -> ", " + column.name() + " " + type(column.kind()))
            .collect(Collectors.joining());
    statement.execute(
        "CREATE TABLE events (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT"
            + columns
            + ")");
    statement.execute(
        "CREATE TABLE claims (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, claim_id TEXT,"
            + " event_id TEXT, report_id TEXT, source TEXT, url TEXT, claimants TEXT,"
            + " factuality TEXT, quote TEXT)");
    statement.execute(
        "CREATE TABLE account (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, name TEXT,"
            + " value TEXT)");
  }

  private static String type(EventTable.Kind kind) {
    return switch (kind) {
      case WHOLE -> "INTEGER";
      case REAL -> "DOUBLE";
      case DATE -> "DATE";
      case TEXT, TEXTS -> "TEXT";
    };
  }

  private void putSystems() throws SQLException {
    try (PreparedStatement insert =
        database.prepareStatement("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)")) {
      put(insert, "WGS 84 geodetic", 4326, "EPSG", 4326, WGS_84, "longitude, latitude in degrees");
      put(insert, "Undefined cartesian SRS", -1, "NONE", -1, "undefined", null);
      put(insert, "Undefined geographic SRS", 0, "NONE", 0, "undefined", null);
    }
  }

  /** Enters the tables in the contents, each with the citation, and fills the account. */
  void describe(ExportAccount account, double @Nullable [] box) throws SQLException {
    try (PreparedStatement insert =
        database.prepareStatement(
            "INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      String made = account.made().truncatedTo(ChronoUnit.SECONDS).toString();
      String stamp = made.replace("Z", ".000Z");
      put(
          insert,
          "events",
          "features",
          "events",
          account.text(),
          stamp,
          edge(box, 0),
          edge(box, 1),
          edge(box, 2),
          edge(box, 3),
          4326);
      put(
          insert,
          "claims",
          "attributes",
          "claims",
          "What each report says of an event",
          stamp,
          null,
          null,
          null,
          null,
          null);
      put(
          insert,
          "account",
          "attributes",
          "account",
          account.citation(),
          stamp,
          null,
          null,
          null,
          null,
          null);
    }
    try (PreparedStatement insert =
        database.prepareStatement("INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, ?, ?)")) {
      put(insert, "events", "geom", "POINT", 4326, 0, 0);
    }
    try (PreparedStatement insert =
        database.prepareStatement("INSERT INTO account (name, value) VALUES (?, ?)")) {
      for (Map.Entry<String, String> member : account.members().entrySet()) {
        put(insert, member.getKey(), member.getValue());
      }
    }
  }

  private static @Nullable Double edge(double @Nullable [] box, int index) {
    return box == null ? null : (Double) box[index];
  }

  private static void put(PreparedStatement insert, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
    insert.executeUpdate();
  }
}
