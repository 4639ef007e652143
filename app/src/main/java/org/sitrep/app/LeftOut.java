package org.sitrep.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sitrep.write.EventExport;
import org.sitrep.write.ExportedEvent;
import org.sitrep.write.JsonLines;

/** The events for which a format has no room, one a line. */
final class LeftOut {
  private LeftOut() {}

  static void write(EventExport export, Iterable<ExportedEvent> events, Path file) {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (ExportedEvent event : events) {
        String reason = export.lacking(event);
        if (reason != null) {
          ObjectNode line = JsonNodeFactory.instance.objectNode();
          line.put("event_id", event.event().id()).put("format", export.name());
          JsonLines.write(line.put("reason", reason), out);
        }
      }
    } catch (IOException unwritable) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "Cannot write --rejects " + file + ": expected a file in a folder that can be written.",
          unwritable);
    }
  }
}
