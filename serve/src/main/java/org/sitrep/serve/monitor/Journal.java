package org.sitrep.serve.monitor;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;

/** A log that programs read: one JSON object a line. Safe for use by several threads. */
final class Journal implements AutoCloseable {
  private final BufferedWriter out;

  /** Goes on at the end of the file. */
  Journal(Path file) {
    try {
      this.out =
          Files.newBufferedWriter(
              file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException cannot) {
      throw new UncheckedIOException("Cannot write the log " + file, cannot);
    }
  }

  /** Writes what happened, and what is to be known of it. */
  synchronized void write(String event, Map<String, Object> facts) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("time", Instant.now().toString()).put("event", event);
    facts.forEach(line::putPOJO);
    try {
      out.write(line.toString());
      out.newLine();
      out.flush();
    } catch (IOException full) {
      throw new UncheckedIOException("Cannot write the log", full);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException full) {
      throw new UncheckedIOException("Cannot write the log", full);
    }
  }
}
