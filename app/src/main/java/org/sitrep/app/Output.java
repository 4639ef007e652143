package org.sitrep.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.sitrep.model.Printable;
import org.sitrep.write.JsonLines;

/** Writes data to standard output. */
final class Output {
  private final OutputStream out;

  Output(Terminal terminal) {
    this.out = terminal.out();
  }

  /** Writes the value as a line, which the next program in a pipe gets at once. */
  void write(JsonNode value) {
    try {
      JsonLines.write(value, out);
      out.flush();
    } catch (IOException broken) {
      throw stopped(broken);
    }
  }

  /** Writes words and a line feed. */
  void line(String words) {
    try {
      out.write((words + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw stopped(broken);
    }
  }

  /** Writes a line for people, in which words of strangers may stand. */
  void told(String words) {
    line(Printable.of(words));
  }

  /** Writes bytes as they are and sends them on. */
  void bytes(byte[] bytes) {
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException broken) {
      throw stopped(broken);
    }
  }

  /** Sends on what was written. */
  void flush() {
    try {
      out.flush();
    } catch (IOException broken) {
      throw stopped(broken);
    }
  }

  /** A reader that has enough, such as "head", is no fault. */
  static Stop stopped(IOException broken) {
    return "Broken pipe".equals(broken.getMessage())
        ? new Stop(ExitCode.DONE, "", broken)
        : new Stop(
            ExitCode.NOTHING, "The output cannot be written: " + broken.getMessage(), broken);
  }
}
