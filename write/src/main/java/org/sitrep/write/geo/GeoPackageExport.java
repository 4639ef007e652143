package org.sitrep.write.geo;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.sitrep.write.EventExport;
import org.sitrep.write.ExportAccount;
import org.sitrep.write.ExportTally;
import org.sitrep.write.ExportedEvent;

/**
 * A GeoPackage (OGC 12-128r17): the layer {@code events}, with null geometry where no point is
 * known, the table {@code claims}, and the table {@code account} that says what this is.
 */
public final class GeoPackageExport implements EventExport {
  @Override
  public String name() {
    return "gpkg";
  }

  @Override
  public String mediaType() {
    return "application/geopackage+sqlite3";
  }

  @Override
  public String extension() {
    return "gpkg";
  }

  @Override
  public boolean carriesAccount() {
    return true;
  }

  @Override
  public ExportTally write(Iterable<ExportedEvent> events, ExportAccount account, OutputStream out)
      throws IOException {
    try (TemporaryFile file = new TemporaryFile(extension())) {
      ExportTally tally;
      try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file.path())) {
        tally = fill(database, events, account);
      }
      file.copyTo(out);
      return tally;
    } catch (SQLException fault) {
      throw new IOException("The GeoPackage cannot be written: " + fault.getMessage(), fault);
    }
  }

  private static ExportTally fill(
      Connection database, Iterable<ExportedEvent> events, ExportAccount account)
      throws SQLException {
    GeoPackageTables tables = new GeoPackageTables(database);
    tables.make();
    ExportTally.Counting counting = new ExportTally.Counting();
    Bounds bounds = new Bounds();
    try (GeoPackageRows rows = new GeoPackageRows(database)) {
      for (ExportedEvent event : events) {
        rows.add(event);
        bounds.include(event.event().place());
        counting.wrote(1);
      }
      rows.finish();
    }
    tables.describe(account, bounds.box());
    database.commit();
    return counting.tally();
  }
}
