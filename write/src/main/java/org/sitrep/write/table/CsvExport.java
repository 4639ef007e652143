package org.sitrep.write.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.sitrep.write.EventColumns;
import org.sitrep.write.EventExport;
import org.sitrep.write.ExportAccount;
import org.sitrep.write.ExportTally;
import org.sitrep.write.ExportedEvent;

/** A table with a header and one row an event, in cells as {@link Cells} writes them. */
public final class CsvExport implements EventExport {
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
    put(Cells.csvLine(EventColumns.names()), out);
    for (ExportedEvent event : events) {
      JsonNode row = EventColumns.of(event);
      put(Cells.csvLine(EventColumns.names().stream().map(row::path).toList()), out);
      counting.wrote(1);
    }
    out.flush();
    return counting.tally();
  }

  private static void put(String line, OutputStream out) throws IOException {
    out.write(line.getBytes(StandardCharsets.UTF_8));
  }
}
