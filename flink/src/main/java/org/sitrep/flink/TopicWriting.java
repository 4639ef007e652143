package org.sitrep.flink;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.sitrep.flink.wire.Change;
import org.sitrep.write.EventJson;

/**
 * Writes the topic of changes: under the id of an event the event as exports give it, or that it is
 * gone.
 */
final class TopicWriting implements KafkaRecordSerializationSchema<Change> {
  private static final int VERSION = 1;

  private final String topic;

  TopicWriting(String topic) {
    this.topic = topic;
  }

  @Override
  public ProducerRecord<byte[], byte[]> serialize(
      Change change, KafkaSinkContext context, @Nullable Long time) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("sitrep", VERSION);
    node.put("change", change.kind() == Change.Kind.EVENT ? "put" : "gone");
    node.put("event_id", change.id());
    if (change.kind() == Change.Kind.EVENT) {
      node.set("event", EventJson.of(change.event()));
    }
    return new ProducerRecord<>(
        topic,
        change.id().getBytes(StandardCharsets.UTF_8),
        node.toString().getBytes(StandardCharsets.UTF_8));
  }
}
