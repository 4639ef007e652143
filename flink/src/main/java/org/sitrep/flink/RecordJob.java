package org.sitrep.flink;

import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceBuilder;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.sitrep.flink.wire.Arrived;
import org.sitrep.flink.wire.Change;
import org.sitrep.flink.wire.Coded;

/** The job: from the topic of reports to the record in a store and a topic of changes. */
public final class RecordJob {
  /** Brokers keep an open transaction no longer than this by default; it outlasts a restart. */
  private static final Duration TRANSACTION = Duration.ofMinutes(15);

  private final JobSettings settings;

  /** Makes the job. */
  public RecordJob(JobSettings settings) {
    this.settings = settings;
  }

  /** Submits the job to the cluster that the configuration names; for Flink's own command line. */
  public static void main(String[] words) throws Exception {
    StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
    new RecordJob(JobSettings.of(words)).define(environment);
    environment.executeAsync("sitrep record");
  }

  /**
   * Defines the job. What its steps remember goes by the uid of each, so that a savepoint fits the
   * next version of the program.
   */
  public void define(StreamExecutionEnvironment environment) {
    SingleOutputStreamOperator<Coded> coded =
        environment
            .fromSource(source(), clock(), "reports")
            .uid("reports")
            .keyBy(Arrived::id)
            .process(new Coding(settings))
            .uid("code")
            .name("code");
    coded.getSideOutput(Coding.UNCODABLE).sinkTo(refusedTopic()).uid("refused").name("refused");
    coded.sinkTo(new ReportSink(settings)).uid("keep").name("keep");
    String record = settings.reports();
    DataStream<Change> changes =
        coded
            .map(new Recalling(settings))
            .uid("recall")
            .name("recall")
            .keyBy(report -> record)
            .process(new Linking(settings))
            .setParallelism(1)
            .setMaxParallelism(1)
            .uid("link")
            .name("link");
    changes.sinkTo(new ChangeSink(settings)).setParallelism(1).uid("store").name("store");
    changes
        .filter(Change::ofEvent)
        .setParallelism(1)
        .name("events")
        .sinkTo(changesTopic())
        .setParallelism(1)
        .uid("changes")
        .name("changes");
  }

  private KafkaSource<Arrived> source() {
    KafkaSourceBuilder<Arrived> builder =
        KafkaSource.<Arrived>builder()
            .setBootstrapServers(settings.brokers())
            .setTopics(settings.reports())
            .setGroupId("sitrep")
            // A savepoint goes on where it was; only a new job begins at the beginning.
            .setStartingOffsets(OffsetsInitializer.earliest())
            .setDeserializer(new TopicReading());
    return settings.bounded()
        ? builder.setBounded(OffsetsInitializer.latest()).build()
        : builder.build();
  }

  private WatermarkStrategy<Arrived> clock() {
    return WatermarkStrategy.<Arrived>forBoundedOutOfOrderness(Duration.ofDays(settings.lateness()))
        .withTimestampAssigner((arrived, unused) -> arrived.printed())
        .withIdleness(Duration.ofMinutes(1));
  }

  private KafkaSink<Change> changesTopic() {
    return KafkaSink.<Change>builder()
        .setBootstrapServers(settings.brokers())
        .setRecordSerializer(new TopicWriting(settings.changes()))
        .setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)
        .setTransactionalIdPrefix("sitrep-" + settings.changes())
        .setProperty("transaction.timeout.ms", String.valueOf(TRANSACTION.toMillis()))
        .build();
  }

  /** Told at least once: nobody counts by it. */
  private KafkaSink<Arrived> refusedTopic() {
    return KafkaSink.<Arrived>builder()
        .setBootstrapServers(settings.brokers())
        .setRecordSerializer(new RefusalWriting(settings.refused()))
        .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
        .build();
  }
}
