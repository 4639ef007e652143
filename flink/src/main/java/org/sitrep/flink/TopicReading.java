package org.sitrep.flink;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.sitrep.flink.wire.Arrived;
import org.sitrep.flink.wire.Envelope;

/** Reads the topic of reports; a report was first seen when it came into the topic. */
final class TopicReading implements KafkaRecordDeserializationSchema<Arrived> {
  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> found, Collector<Arrived> next) {
    if (found.value() != null) {
      String place = found.topic() + "-" + found.partition() + "@" + found.offset();
      Envelope.arrived(found.value(), place, found.timestamp()).forEach(next::collect);
    }
  }

  @Override
  public TypeInformation<Arrived> getProducedType() {
    return TypeInformation.of(Arrived.class);
  }
}
