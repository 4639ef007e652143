package org.sitrep.flink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.RecoveryClaimMode;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.jobgraph.SavepointRestoreSettings;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.sitrep.flink.cluster.Broker;
import org.sitrep.flink.wire.Envelope;
import org.sitrep.link.Linker;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Event;
import org.sitrep.model.Report;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;
import org.sitrep.write.EventJson;

/** A broker, a small Flink in this process and an empty database, for one test of the job. */
final class Stage implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Broker BROKER = broker();

  private final int partitions;
  private String topic = "reports-" + UUID.randomUUID();
  private final String address = PostgresForTests.fresh();
  private final Path folder;
  private final MiniCluster flink;
  private final int slots;

  Stage(int taskManagers, int slotsOfEach) {
    this(taskManagers, slotsOfEach, 4);
  }

  /** A part of a topic in which nothing comes holds the clock for a minute. */
  Stage(int taskManagers, int slotsOfEach, int partitions) {
    this.partitions = partitions;
    this.slots = taskManagers * slotsOfEach;
    try {
      this.folder = Files.createTempDirectory("sitrep-flink");
      Configuration configuration = new Configuration();
      configuration.setString("rest.port", "0");
      configuration.setString("taskmanager.memory.network.min", "64mb");
      configuration.setString("taskmanager.memory.network.max", "64mb");
      this.flink =
          new MiniCluster(
              new MiniClusterConfiguration.Builder()
                  .setConfiguration(configuration)
                  .setNumTaskManagers(taskManagers)
                  .setNumSlotsPerTaskManager(slotsOfEach)
                  .build());
      flink.start();
    } catch (Exception cannot) {
      throw new AssertionError("Flink does not start", cannot);
    }
    makeTopics();
  }

  private void makeTopics() {
    BROKER.makeTopics(List.of(topic, changes(), topic + "-refused"), partitions);
  }

  /** Goes on with new topics on the same store. */
  void forgetTopic() {
    topic = "reports-" + UUID.randomUUID();
    makeTopics();
  }

  private static Broker broker() {
    try {
      Path folder = Files.createTempDirectory("sitrep-kafka");
      Broker broker = new Broker(folder, freePort());
      broker.start();
      Runtime.getRuntime().addShutdownHook(new Thread(broker::stop, "stop-broker"));
      return broker;
    } catch (IOException noFolder) {
      throw new UncheckedIOException(noFolder);
    }
  }

  /** The controller takes the next port. */
  private static int freePort() throws IOException {
    while (true) {
      try (ServerSocket one = new ServerSocket(0);
          ServerSocket next = new ServerSocket(one.getLocalPort() + 1)) {
        return next.getLocalPort() - 1;
      } catch (IOException taken) {
        // The next one is free.
      }
    }
  }

  String changes() {
    return topic + "-changes";
  }

  String topic() {
    return topic;
  }

  String address() {
    return address;
  }

  /** Returns the settings of the job, with some of them changed. */
  JobSettings settings(String... more) {
    List<String> words = new ArrayList<>(List.of("--brokers", BROKER.address()));
    words.addAll(List.of("--reports", topic, "--changes", changes(), "--store", address));
    words.addAll(List.of("--pause", "PT0.5S"));
    words.addAll(List.of(more));
    return JobSettings.of(words.toArray(String[]::new));
  }

  void send(Collection<Report> reports) {
    try (Sending sending = new Sending(BROKER.address(), topic)) {
      reports.forEach(each -> sending.send(new Envelope(1, each, null, null, false)));
    }
  }

  void send(Envelope... envelopes) {
    try (Sending sending = new Sending(BROKER.address(), topic)) {
      List.of(envelopes).forEach(sending::send);
    }
  }

  /** Sends a line as anybody may. */
  void sendRaw(String line) {
    Map<String, Object> settings = Map.of("bootstrap.servers", BROKER.address());
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      var unused =
          producer.send(new ProducerRecord<>(topic, line.getBytes(StandardCharsets.UTF_8)));
    }
  }

  void sendAgain(String mark) {
    try (Store store = Stores.open(address);
        Sending sending = new Sending(BROKER.address(), topic)) {
      sending.sendAgain(store, mark);
    }
  }

  /** Returns the reports in another order. */
  static List<Report> shuffled(List<Report> reports, long seed) {
    List<Report> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  /** Starts the job, from a savepoint where one is given. */
  JobID start(JobSettings settings, @Nullable String savepoint) {
    try {
      Configuration configuration = new Configuration();
      configuration.setString("pipeline.generic-types", "false");
      configuration.setString("execution.checkpointing.interval", "500 ms");
      configuration.setString("execution.checkpointing.dir", folder.toUri() + "checkpoints");
      configuration.setString("restart-strategy.type", "fixed-delay");
      configuration.setString("restart-strategy.fixed-delay.attempts", "20");
      configuration.setString("restart-strategy.fixed-delay.delay", "200 ms");
      configuration.setString("parallelism.default", String.valueOf(slots));
      StreamExecutionEnvironment environment = new StreamExecutionEnvironment(configuration);
      new RecordJob(settings).define(environment);
      StreamGraph graph = environment.getStreamGraph();
      if (savepoint != null) {
        graph.setSavepointRestoreSettings(
            SavepointRestoreSettings.forPath(savepoint, false, RecoveryClaimMode.NO_CLAIM));
      }
      return flink.submitJob(graph).get(60, TimeUnit.SECONDS).getJobID();
    } catch (Exception refused) {
      throw new AssertionError("The job is not taken", refused);
    }
  }

  /** Runs the job over all that the topic holds. */
  void run(JobSettings bounded) {
    try {
      var result = flink.requestJobResult(start(bounded, null)).get(5, TimeUnit.MINUTES);
      if (!result.isSuccess()) {
        throw new AssertionError("The job failed", result.getSerializedThrowable().orElse(null));
      }
    } catch (Exception failed) {
      throw new AssertionError("The job does not end", failed);
    }
  }

  /** Stops the job, and returns its savepoint. */
  String stop(JobID job) {
    try {
      return flink
          .stopWithSavepoint(
              job,
              folder.resolve("savepoints").toUri().toString(),
              false,
              SavepointFormatType.CANONICAL)
          .get(2, TimeUnit.MINUTES);
    } catch (Exception failed) {
      throw new AssertionError("The job does not stop", failed);
    }
  }

  void cancel(JobID job) {
    try {
      flink.cancelJob(job).get(1, TimeUnit.MINUTES);
    } catch (Exception failed) {
      throw new AssertionError("The job does not end", failed);
    }
  }

  /** Ends a task manager as a crash does, and starts another in its place. */
  void loseTaskManager(int number) {
    try {
      flink.terminateTaskManager(number).get(1, TimeUnit.MINUTES);
      flink.startTaskManager();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  /** Waits until the store is as expected; fails where it does not become so. */
  void await(String what, Predicate<Store> expected) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try (Store store = Stores.open(address)) {
      while (!expected.test(store)) {
        if (System.nanoTime() > end) {
          throw new AssertionError("Does not come: " + what);
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      }
    }
  }

  /** Returns the events of the store as exports give them, without the history. */
  String events() {
    try (Store store = Stores.open(address)) {
      return lines(store.events().stream().map(each -> each.event()).toList());
    }
  }

  /** Returns what the single program makes of the reports. */
  static String single(JobSettings settings, Collection<Report> reports) {
    Desk desk = Desk.of(settings);
    List<CodedReport> coded = reports.stream().map(desk::code).toList();
    return lines(new Linker(Desk.meaning()).link(coded).events());
  }

  static String lines(List<Event> events) {
    StringBuilder lines = new StringBuilder();
    events.forEach(event -> lines.append(EventJson.of(event)).append('\n'));
    return lines.toString();
  }

  /** Returns what stands in a topic as whoever reads only what is committed sees it. */
  static List<String> committed(String topic) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", BROKER.address(), "isolation.level", "read_committed");
    List<String> found = new ArrayList<>();
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> parts =
          consumer.partitionsFor(topic).stream()
              .map(part -> new TopicPartition(topic, part.partition()))
              .toList();
      consumer.assign(parts);
      consumer.seekToBeginning(parts);
      Map<TopicPartition, Long> ends = consumer.endOffsets(parts);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        for (ConsumerRecord<byte[], byte[]> each : consumer.poll(Duration.ofMillis(200))) {
          found.add(new String(each.value(), StandardCharsets.UTF_8));
        }
      }
    }
    return found;
  }

  @Override
  public void close() {
    try {
      flink.close();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }
}
