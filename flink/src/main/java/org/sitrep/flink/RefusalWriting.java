package org.sitrep.flink;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.sitrep.flink.wire.Arrived;

/** Writes the topic of what was refused, in the shape of {@code --rejects}. */
final class RefusalWriting implements KafkaRecordSerializationSchema<Arrived> {
  private final String topic;

  RefusalWriting(String topic) {
    this.topic = topic;
  }

  @Override
  public ProducerRecord<byte[], byte[]> serialize(
      Arrived refused, KafkaSinkContext context, @Nullable Long time) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("file", refused.id()).putNull("line");
    node.put("code", refused.body()).put("says", refused.note());
    return new ProducerRecord<>(topic, node.toString().getBytes(StandardCharsets.UTF_8));
  }
}
