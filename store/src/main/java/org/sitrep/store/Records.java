package org.sitrep.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The values of the model as JSON and back, exactly. The keys are the names of the record
 * components; this shape is the store's own and is not the one that people are given.
 */
final class Records {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          // Only components are kept: Place.isCountry() is no part of a place.
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private static final ObjectWriter ASCII = MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

  private Records() {}

  /** Returns the value as JSON that UTF-8 can carry. */
  static String json(Object value) {
    try {
      String json = MAPPER.writeValueAsString(value);
      // A text may hold half a surrogate pair, which UTF-8 would lose; an escape keeps it.
      return StandardCharsets.UTF_8.newEncoder().canEncode(json)
          ? json
          : ASCII.writeValueAsString(value);
    } catch (JsonProcessingException noRecord) {
      throw new IllegalArgumentException("No value of the model: " + value.getClass(), noRecord);
    }
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException damaged) {
      throw new StoreException(
          "Cannot read a "
              + type.getSimpleName()
              + " in the store: expected the record that this version writes, found "
              + damaged.getOriginalMessage()
              + ". Run again into a new store.",
          damaged);
    }
  }

  /** Returns SHA-256 of the text in UTF-8. */
  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  static String hash(String text) {
    return HexFormat.of().formatHex(sha256(text));
  }
}
