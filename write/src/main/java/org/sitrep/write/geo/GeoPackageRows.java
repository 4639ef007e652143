package org.sitrep.write.geo;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;
import org.sitrep.model.Place;
import org.sitrep.write.EventColumns;
import org.sitrep.write.ExportedEvent;
import org.sitrep.write.Nodes;
import org.sitrep.write.ShortQuote;

/** Fills the tables of a GeoPackage. For one thread. */
final class GeoPackageRows implements AutoCloseable {
  /** How many rows go to the database at once. */
  private static final int BATCH = 1000;

  private final PreparedStatement events;
  private final PreparedStatement claims;
  private int waiting;

  GeoPackageRows(Connection database) throws SQLException {
    List<EventTable.Column> columns = EventTable.columns();
    String names = columns.stream().map(EventTable.Column::name).collect(Collectors.joining(", "));
    String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
    events =
        database.prepareStatement(
            "INSERT INTO events (geom, " + names + ") VALUES (?, " + marks + ")");
    claims =
        database.prepareStatement(
            "INSERT INTO claims (claim_id, event_id, report_id, source, url, claimants,"
                + " factuality, quote) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  }

  void add(ExportedEvent exported) throws SQLException {
    Event event = exported.event();
    events.setBytes(1, point(event.place()));
    JsonNode row = EventColumns.of(exported);
    List<EventTable.Column> columns = EventTable.columns();
    for (int i = 0; i < columns.size(); i++) {
      events.setObject(i + 2, value(row.path(columns.get(i).name())));
    }
    events.addBatch();
    for (Event.Evidence claim : event.claims()) {
      addClaim(event.id(), claim);
    }
    if (++waiting == BATCH) {
      finish();
    }
  }

  private void addClaim(String eventId, Event.Evidence claim) throws SQLException {
    claims.setString(1, claim.claimId());
    claims.setString(2, eventId);
    claims.setString(3, claim.reportId());
    claims.setString(4, claim.source());
    claims.setString(5, claim.url());
    claims.setString(6, String.join(";", claim.claimants()));
    claims.setString(7, Nodes.lower(claim.factuality()));
    claims.setString(8, ShortQuote.of(claim.quote()));
    claims.addBatch();
  }

  /** Sends what waits. */
  void finish() throws SQLException {
    events.executeBatch();
    claims.executeBatch();
    waiting = 0;
  }

  private static byte @Nullable [] point(@Nullable Place place) {
    return place == null || place.latitude() == null || place.longitude() == null
        ? null
        : Wkb.geoPackagePoint(place.longitude(), place.latitude());
  }

  private static @Nullable Object value(JsonNode cell) {
    if (cell.isArray()) {
      return StreamSupport.stream(cell.spliterator(), false)
          .map(text -> text.asText().replace(';', ','))
          .collect(Collectors.joining(";"));
    }
    if (cell.isNumber()) {
      return cell.isIntegralNumber() ? (Object) cell.asLong() : (Object) cell.asDouble();
    }
    return cell.isNull() || cell.isMissingNode() ? null : cell.asText();
  }

  @Override
  public void close() throws SQLException {
    try (events;
        claims) {
      waiting = 0;
    }
  }
}
