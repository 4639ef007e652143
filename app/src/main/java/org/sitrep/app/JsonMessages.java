package org.sitrep.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.sitrep.write.JsonLines;

/** Turns lines of messages into JSON lines with the time and a level. */
final class JsonMessages extends OutputStream {
  /** What a person has to know begins with the name of the program. */
  private static final String TELLING = "sitrep: ";

  private final OutputStream out;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  JsonMessages(OutputStream out) {
    this.out = out;
  }

  @Override
  public synchronized void write(int letter) throws IOException {
    if (letter == '\n') {
      tell();
    } else if (letter != '\r') {
      line.write(letter);
    }
  }

  private void tell() throws IOException {
    String words = line.toString(StandardCharsets.UTF_8);
    line.reset();
    if (words.isBlank()) {
      return;
    }
    boolean telling = words.startsWith(TELLING);
    ObjectNode message = JsonNodeFactory.instance.objectNode();
    message.put("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
    message.put("level", telling ? "warning" : "info");
    message.put("message", telling ? words.substring(TELLING.length()) : words);
    JsonLines.write(message, out);
    out.flush();
  }

  @Override
  public synchronized void flush() throws IOException {
    out.flush();
  }
}
