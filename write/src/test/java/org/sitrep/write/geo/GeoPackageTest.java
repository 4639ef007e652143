package org.sitrep.write.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.write.MadeUp;
import org.sitrep.write.Written;

/** What the standard asks of the file itself. */
class GeoPackageTest {
  @TempDir private Path folder;

  @Test
  void isWhatTheStandardAsksFor() throws Exception {
    Path file = Written.file(new GeoPackageExport(), MadeUp.year(), folder);
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      assertThat(only(database, "PRAGMA application_id")).isEqualTo("1196444487");
      assertThat(only(database, "PRAGMA user_version")).isEqualTo("10300");
      assertThat(only(database, "PRAGMA integrity_check")).isEqualTo("ok");
      assertThat(only(database, "SELECT count(*) FROM pragma_foreign_key_check")).isEqualTo("0");
      assertThat(only(database, "SELECT group_concat(srs_id) FROM gpkg_spatial_ref_sys"))
          .contains("4326", "-1", "0");
      assertThat(only(database, "SELECT count(*) FROM events WHERE geom IS NULL")).isEqualTo("2");
      assertThat(only(database, "SELECT hex(geom) FROM events WHERE event_id = 's2'"))
          .startsWith("47500001E6100000" + "0101000000");
      assertThat(only(database, "SELECT last_change FROM gpkg_contents WHERE table_name='events'"))
          .isEqualTo("2031-03-07T08:09:10.000Z");
    }
  }

  @Test
  void isTheSameFileForTheSameEvents() throws Exception {
    assertThat(Written.bytes(new GeoPackageExport(), MadeUp.year()))
        .isEqualTo(Written.bytes(new GeoPackageExport(), MadeUp.year()));
  }

  private static String only(Connection database, String query) throws SQLException {
    try (var statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
