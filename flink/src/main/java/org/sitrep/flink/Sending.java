package org.sitrep.flink;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.sitrep.flink.wire.Envelope;
import org.sitrep.model.CodedReport;
import org.sitrep.read.Found;
import org.sitrep.read.ReadSettings;
import org.sitrep.read.Reader;
import org.sitrep.read.Refusal;
import org.sitrep.store.Store;

/**
 * Sends reports into the topic by which they come in; all of them are safe there when it closes.
 */
public final class Sending implements AutoCloseable {
  private final KafkaProducer<byte[], byte[]> producer;
  private final String topic;
  private final AtomicLong lost = new AtomicLong();
  private long sent;
  private long refused;

  /** Begins to send. */
  public Sending(String brokers, String topic) {
    this.topic = topic;
    this.producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                brokers,
                "acks",
                "all",
                "enable.idempotence",
                true,
                "linger.ms",
                20,
                "compression.type",
                "zstd",
                "max.request.size",
                10_485_760),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  /** Reads the files, and sends what they hold. */
  public void send(Collection<Path> files) {
    Reader reader = new Reader();
    for (Path file : files) {
      reader.read(file, ReadSettings.AS_PRINTED, this::send);
    }
  }

  private void send(Found found) {
    @Nullable Envelope envelope = Envelope.of(found);
    if (envelope != null) {
      send(envelope);
    } else if (found instanceof Refusal || found instanceof Found.Embargo) {
      refused++;
    }
  }

  /** Sends one value; those of one report stay in order. */
  public void send(Envelope envelope) {
    byte[] key = envelope.id().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    var unused =
        producer.send(
            new ProducerRecord<>(topic, key, envelope.bytes()),
            (done, failed) -> lost.addAndGet(failed == null ? 0 : 1));
    sent++;
  }

  /** Sends the reports of the store that another codebook coded, to be coded anew. */
  public void sendAgain(Store store, String mark) {
    String after = "";
    List<CodedReport> some = store.reportsNotCodedBy(mark, after, 200);
    while (!some.isEmpty()) {
      some.forEach(coded -> send(Envelope.again(coded.report())));
      after = some.get(some.size() - 1).id();
      some = store.reportsNotCodedBy(mark, after, 200);
    }
  }

  /** Returns how many were sent. */
  public long sent() {
    return sent;
  }

  /** Returns how many could not be read, or must not be used yet. */
  public long refused() {
    return refused;
  }

  /**
   * Waits until all of it is safe.
   *
   * @throws IllegalStateException if the broker did not take all of it
   */
  @Override
  public void close() {
    producer.close();
    if (lost.get() > 0) {
      throw new IllegalStateException(lost.get() + " reports did not reach the topic " + topic);
    }
  }
}
