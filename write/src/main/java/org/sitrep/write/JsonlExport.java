package org.sitrep.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON object a line, with all that is known of the event. */
public final class JsonlExport implements EventExport {
  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public String mediaType() {
    return "application/x-ndjson";
  }

  @Override
  public String extension() {
    return "jsonl";
  }

  /** Every line is an event; there is no line for anything else. */
  @Override
  public boolean carriesAccount() {
    return false;
  }

  @Override
  public ExportTally write(Iterable<ExportedEvent> events, ExportAccount account, OutputStream out)
      throws IOException {
    ExportTally.Counting counting = new ExportTally.Counting();
    for (ExportedEvent event : events) {
      JsonLines.write(quotedShortly(EventJson.of(event)), out);
      counting.wrote(1);
    }
    out.flush();
    return counting.tally();
  }

  private static ObjectNode quotedShortly(ObjectNode event) {
    for (JsonNode claim : event.path("claims")) {
      ((ObjectNode) claim).put("quote", ShortQuote.of(claim.path("quote").asText()));
    }
    return event;
  }
}
