package org.sitrep.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes JSON values one a line, in UTF-8. The same value gives the same bytes on every Java
 * version. Safe for use by several threads.
 */
public final class JsonLines {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();

  private JsonLines() {}

  /** Returns the value as JSON without a line break, neither inside nor at the end. */
  public static String line(JsonNode value) {
    try {
      return escapeLoneSurrogates(MAPPER.writeValueAsString(value));
    } catch (JsonProcessingException impossible) {
      // A tree in memory written to a string has nothing left to fail on.
      throw new UncheckedIOException(impossible);
    }
  }

  /** Writes the value and a line feed. */
  public static void write(JsonNode value, OutputStream out) throws IOException {
    out.write((line(value) + '\n').getBytes(StandardCharsets.UTF_8));
  }

  /**
   * UTF-8 has no bytes for half a surrogate pair and would put a question mark there; as an escape
   * it comes out as it came in. Such a half can stand in nothing but a JSON string.
   */
  private static String escapeLoneSurrogates(String json) {
    int first = firstLoneSurrogate(json);
    if (first < 0) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length() + 16).append(json, 0, first);
    for (int i = first; i < json.length(); i++) {
      char c = json.charAt(i);
      if (isLoneSurrogate(json, i)) {
        escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static int firstLoneSurrogate(String json) {
    for (int i = 0; i < json.length(); i++) {
      if (isLoneSurrogate(json, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLoneSurrogate(String json, int i) {
    return Character.isSurrogate(json.charAt(i)) && !isHalfOfPair(json, i);
  }

  private static boolean isHalfOfPair(String json, int i) {
    return Character.isHighSurrogate(json.charAt(i))
        ? i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(json.charAt(i - 1));
  }
}
