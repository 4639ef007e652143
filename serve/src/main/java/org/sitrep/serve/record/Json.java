package org.sitrep.serve.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.Decision;
import org.sitrep.store.Run;
import org.sitrep.store.Store;
import org.sitrep.store.StoredEvent;
import org.sitrep.write.EventJson;
import org.sitrep.write.ExportAccount;
import org.sitrep.write.ExportedEvent;
import org.sitrep.write.format.EventExports;

/** The shapes that several routes answer in. */
public final class Json {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Of a layer only the features are taken, and they say nothing of how it was made. */
  private static final ExportAccount NO_ACCOUNT = ExportAccount.ofRun(null, null, null, "");

  private Json() {}

  /** Returns an empty object. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Returns the nodes as an array. */
  public static ArrayNode array(List<? extends JsonNode> nodes) {
    return JsonNodeFactory.instance.arrayNode(nodes.size()).addAll(nodes);
  }

  /** Returns the events as features of a GeoJSON layer, with the properties of that export. */
  public static JsonNode features(Store store, List<StoredEvent> events) {
    ByteArrayOutputStream layer = new ByteArrayOutputStream();
    try {
      EventExports.named("geojson")
          .write(
              events.stream().map(stored -> exported(store, stored)).toList(), NO_ACCOUNT, layer);
      return JSON.readTree(layer.toByteArray()).path("features");
    } catch (IOException impossible) {
      throw new UncheckedIOException("Memory takes every byte", impossible);
    }
  }

  /** Returns an event as the contract has it. */
  public static ObjectNode event(StoredEvent stored) {
    return EventJson.of(new ExportedEvent(stored.event(), stored.firstSeen(), stored.revision()));
  }

  /** Returns an event as exports take it. */
  public static ExportedEvent exported(Store store, StoredEvent stored) {
    return new ExportedEvent(
        stored.event(), stored.firstSeen(), stored.changed(), stored.revision(), store::report);
  }

  /**
   * Returns what an export states of itself; the same events have the same account.
   *
   * @param filters the query that asked for them
   */
  public static ExportAccount account(Store store, String filters) {
    List<Run> runs = store.runs();
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    return ExportAccount.ofRun(
        last == null ? null : last.program(),
        last == null ? null : last.codebook(),
        last == null ? null : last.finished(),
        filters);
  }

  /** Returns a text as a header can bear it: other letters than ASCII's give way to a mark. */
  public static String ascii(String text) {
    return text.replaceAll("[^\\x20-\\x7e]", "?");
  }

  /** Returns what somebody decided. */
  public static ObjectNode decision(Decision decision) {
    ObjectNode node = object().put("number", decision.number());
    node.put("at", decision.at().toString()).put("by", decision.by());
    node.put("kind", lower(decision.kind())).put("event_id", decision.eventId());
    node.put("field", decision.field()).put("value", decision.value());
    decision.others().forEach(node.putArray("others")::add);
    return node.put("note", decision.note());
  }

  /** Returns the name of a value as the contract has it. */
  public static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** Returns a day or moment as ISO 8601 has it, or null. */
  public static @Nullable String iso(@Nullable Object time) {
    return time == null ? null : time.toString();
  }

  /** Returns an id as a part of an address. */
  public static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
