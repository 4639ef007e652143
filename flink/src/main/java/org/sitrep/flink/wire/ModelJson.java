package org.sitrep.flink.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The values of the model as JSON and back, exactly; ASCII alone, since a text may hold half a
 * surrogate pair.
 */
public final class ModelJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          // Only components are kept: Place.isCountry() is no part of a place.
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  private ModelJson() {}

  /** Returns the value as JSON. */
  public static String of(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException noRecord) {
      throw new IllegalArgumentException("No value of the model: " + value.getClass(), noRecord);
    }
  }

  /**
   * Returns the value of the JSON.
   *
   * @throws IllegalArgumentException if it is none of that type
   */
  public static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException damaged) {
      throw new IllegalArgumentException(
          "No " + type.getSimpleName() + ": " + damaged.getOriginalMessage(), damaged);
    }
  }

  /** Returns the value as packed JSON. */
  static byte[] packed(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
      out.write(of(value).getBytes(StandardCharsets.US_ASCII));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** Returns the value of packed JSON. */
  static <T> T unpacked(byte[] bytes, Class<T> type) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return read(new String(in.readAllBytes(), StandardCharsets.US_ASCII), type);
    } catch (IOException damaged) {
      throw new IllegalArgumentException("No packed " + type.getSimpleName(), damaged);
    }
  }
}
