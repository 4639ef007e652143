package org.sitrep.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.EventHead;

/**
 * The first view of many events as columns: words are told once and then numbered, days are counted
 * from 1970-01-01, degrees have four decimals, about ten metres.
 */
final class Overview {
  private static final JsonFactory JSON = new JsonFactory();

  /** Bytes that an event takes, so that the space is asked for once. */
  private static final int BYTES_AN_EVENT = 96;

  private static final double DEGREE_STEPS = 1e4;

  private final List<EventHead> heads;
  private final Words types = new Words();
  private final Words subTypes = new Words();
  private final Words statuses = new Words();
  private final Words countries = new Words();
  private final Words places = new Words();
  private final Words actors = new Words();

  private Overview(List<EventHead> heads) {
    this.heads = heads;
  }

  /** Returns the columns as JSON in UTF-8. */
  static byte[] of(List<EventHead> heads, Instant generated) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1024 + BYTES_AN_EVENT * heads.size());
    try (JsonGenerator json = JSON.createGenerator(out)) {
      new Overview(heads).write(json, generated);
    } catch (IOException impossible) {
      throw new UncheckedIOException("Memory takes every byte", impossible);
    }
    return out.toByteArray();
  }

  /** Writes a number for an event. */
  private interface Column {
    void write(JsonGenerator json, EventHead head) throws IOException;
  }

  private void write(JsonGenerator json, Instant generated) throws IOException {
    json.writeStartObject();
    json.writeNumberField("count", heads.size());
    json.writeNumberField("unlocated", heads.stream().filter(h -> h.longitude() == null).count());
    json.writeNumberField("undated", heads.stream().filter(h -> h.from() == null).count());
    json.writeStringField("generated", generated.toString());
    json.writeObjectFieldStart("events");
    writeWhat(json);
    writeWhereAndWhen(json);
    json.writeEndObject();
    writeWords(json);
    json.writeEndObject();
  }

  private void writeWhat(JsonGenerator json) throws IOException {
    column(json, "id", (j, head) -> j.writeString(head.id()));
    column(json, "type", (j, head) -> j.writeNumber(types.number(head.type().name())));
    column(json, "sub_type", (j, head) -> j.writeNumber(subTypes.number(subType(head))));
    column(json, "status", (j, head) -> j.writeNumber(statuses.number(status(head))));
    column(json, "actor", (j, head) -> j.writeNumber(actors.number(head.actor())));
    column(json, "recipient", (j, head) -> j.writeNumber(actors.number(head.recipient())));
    column(json, "killed", (j, head) -> number(j, head.killedBest()));
    column(json, "origins", (j, head) -> j.writeNumber(head.origins()));
  }

  private void writeWhereAndWhen(JsonGenerator json) throws IOException {
    column(json, "country", (j, head) -> j.writeNumber(countries.number(head.country())));
    column(json, "place", (j, head) -> j.writeNumber(places.number(head.place())));
    column(json, "from", (j, head) -> day(j, head.from()));
    column(json, "to", (j, head) -> day(j, head.to()));
    column(json, "lon", (j, head) -> degrees(j, head.longitude()));
    column(json, "lat", (j, head) -> degrees(j, head.latitude()));
    column(json, "radius_m", (j, head) -> number(j, head.radiusM()));
  }

  private void column(JsonGenerator json, String name, Column column) throws IOException {
    json.writeArrayFieldStart(name);
    for (EventHead head : heads) {
      column.write(json, head);
    }
    json.writeEndArray();
  }

  private void writeWords(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("words");
    words(json, "type", types);
    words(json, "sub_type", subTypes);
    words(json, "status", statuses);
    words(json, "country", countries);
    words(json, "place", places);
    words(json, "actor", actors);
    json.writeEndObject();
  }

  private static void words(JsonGenerator json, String name, Words words) throws IOException {
    json.writeArrayFieldStart(name);
    for (String word : words.all()) {
      json.writeString(word);
    }
    json.writeEndArray();
  }

  private static @Nullable String subType(EventHead head) {
    return head.acledSubEventType();
  }

  private static String status(EventHead head) {
    return head.status().name().toLowerCase(Locale.ROOT);
  }

  private static void number(JsonGenerator json, @Nullable Integer value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
  }

  private static void day(JsonGenerator json, @Nullable LocalDate day) throws IOException {
    if (day == null) {
      json.writeNull();
    } else {
      json.writeNumber(day.toEpochDay());
    }
  }

  /** Written by hand: a double's own digits cost more than all the rest. */
  private static void degrees(JsonGenerator json, @Nullable Double degrees) throws IOException {
    if (degrees == null) {
      json.writeNull();
      return;
    }
    long steps = Math.round(degrees * DEGREE_STEPS);
    long size = Math.abs(steps);
    String decimals = String.valueOf(10_000 + size % 10_000).substring(1);
    json.writeNumber((steps < 0 ? "-" : "") + size / 10_000 + "." + decimals);
  }
}
