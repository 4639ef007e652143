package org.sitrep.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes JSON values one a line, in UTF-8. The same value gives the same bytes on every Java
 * version. Safe for use by several threads.
 */
public final class JsonLines {
  private static final ObjectWriter PLAIN =
      JsonMapper.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build().writer();

  private static final ObjectWriter ASCII = PLAIN.with(JsonWriteFeature.ESCAPE_NON_ASCII);

  private JsonLines() {}

  /** Returns the value as JSON without a line break, neither inside nor at the end. */
  public static String line(JsonNode value) {
    try {
      String json = PLAIN.writeValueAsString(value);
      // UTF-8 has no bytes for half a surrogate pair; as an escape it comes out as it came in.
      return StandardCharsets.UTF_8.newEncoder().canEncode(json)
          ? json
          : ASCII.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      // A tree in memory written to a string has nothing left to fail on.
      throw new UncheckedIOException(impossible);
    }
  }

  /** Writes the value and a line feed. */
  public static void write(JsonNode value, OutputStream out) throws IOException {
    out.write((line(value) + '\n').getBytes(StandardCharsets.UTF_8));
  }
}
