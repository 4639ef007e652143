package org.sitrep.write.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sitrep.write.EventColumns;
import org.sitrep.write.EventExport;
import org.sitrep.write.ExportAccount;
import org.sitrep.write.ExportTally;
import org.sitrep.write.ExportedEvent;

/** A table with a header and one row an event, in cells as {@link Cells} writes them. */
public final class CsvExport implements EventExport {
  /** The columns in order; a header is due even where there is no event to take it from. */
  static final List<String> COLUMNS =
      List.of(
          "event_id",
          "event_type",
          "mode",
          "acled_event_type",
          "acled_sub_event_type",
          "date_from",
          "date_to",
          "date_precision",
          "place",
          "country",
          "admin1",
          "admin2",
          "latitude",
          "longitude",
          "radius_m",
          "geo_precision",
          "actors",
          "actor_codes",
          "recipients",
          "recipient_codes",
          "killed_low",
          "killed_best",
          "killed_high",
          "injured_low",
          "injured_best",
          "injured_high",
          "status",
          "reports",
          "copies",
          "origins",
          "claimants",
          "sources",
          "urls",
          "report_ids",
          "claim_ids",
          "quote",
          "first_seen",
          "revision");

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String mediaType() {
    return "text/csv; charset=utf-8; header=present";
  }

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public boolean carriesAccount() {
    return false;
  }

  @Override
  public ExportTally write(Iterable<ExportedEvent> events, ExportAccount account, OutputStream out)
      throws IOException {
    ExportTally.Counting counting = new ExportTally.Counting();
    put(Cells.csvLine(COLUMNS), out);
    for (ExportedEvent event : events) {
      JsonNode row = EventColumns.of(event);
      put(Cells.csvLine(COLUMNS.stream().map(row::path).toList()), out);
      counting.wrote(1);
    }
    out.flush();
    return counting.tally();
  }

  private static void put(String line, OutputStream out) throws IOException {
    out.write(line.getBytes(StandardCharsets.UTF_8));
  }
}
