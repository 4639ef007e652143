package org.sitrep.write;

import java.io.IOException;
import java.io.OutputStream;

/** One JSON object a line, with all that is known of the event. */
final class JsonlExport implements EventExport {
  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public String mediaType() {
    return "application/x-ndjson";
  }

  @Override
  public void write(Iterable<ExportedEvent> events, OutputStream out) throws IOException {
    for (ExportedEvent event : events) {
      JsonLines.write(EventJson.of(event), out);
    }
    out.flush();
  }
}
