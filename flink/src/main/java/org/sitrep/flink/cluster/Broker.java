package org.sitrep.flink.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;

/** A broker of Kafka on this machine that is its own controller (KRaft). */
public final class Broker {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path folder;
  private final int port;
  private final Jvm process;

  /**
   * Names a broker.
   *
   * @param folder where its files lie
   * @param port where it listens; its controller listens at the next one
   */
  public Broker(Path folder, int port) {
    this.folder = folder.toAbsolutePath();
    this.port = port;
    this.process = new Jvm(this.folder, "kafka");
  }

  /** Returns where clients find it. */
  public String address() {
    return "127.0.0.1:" + port;
  }

  Jvm process() {
    return process;
  }

  /** Starts it, and returns when it answers. */
  public void start() {
    try {
      Path properties = folder.resolve("server.properties");
      if (!Files.exists(properties)) {
        Files.createDirectories(folder);
        Files.write(properties, properties());
        format(properties);
      }
      process.start(
          List.of("-Xmx512m", "-XX:+UseSerialGC"), "kafka.Kafka", List.of(properties.toString()));
      awaitAnswer();
    } catch (IOException cannot) {
      throw new UncheckedIOException("Cannot make a broker in " + folder, cannot);
    }
  }

  /** Ends it; its files stay. */
  public void stop() {
    process.stop();
  }

  private List<String> properties() {
    int controller = port + 1;
    return List.of(
        "process.roles=broker,controller",
        "node.id=1",
        "controller.quorum.voters=1@127.0.0.1:" + controller,
        "listeners=PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller,
        "advertised.listeners=PLAINTEXT://127.0.0.1:" + port,
        "controller.listener.names=CONTROLLER",
        "log.dirs=" + folder.resolve("log"),
        "num.partitions=4",
        "auto.create.topics.enable=false",
        "offsets.topic.replication.factor=1",
        "offsets.topic.num.partitions=4",
        "transaction.state.log.replication.factor=1",
        "transaction.state.log.num.partitions=4",
        "transaction.state.log.min.isr=1",
        "share.coordinator.state.topic.replication.factor=1",
        "share.coordinator.state.topic.min.isr=1",
        "group.initial.rebalance.delay.ms=0",
        // Reports are the archive: the topic keeps them.
        "log.retention.ms=-1",
        "message.max.bytes=10485760",
        "replica.fetch.max.bytes=10485760");
  }

  private void format(Path properties) throws IOException {
    List<String> words = new ArrayList<>(List.of("format", "-t", Uuid.randomUuid().toString()));
    words.addAll(List.of("-c", properties.toString()));
    Jvm formatting = new Jvm(folder, "format");
    formatting.start(List.of("-Xmx256m"), "kafka.tools.StorageTool", words);
    formatting.await();
    if (!Files.exists(folder.resolve("log").resolve("meta.properties"))) {
      throw new IOException("The broker's folder was not made; see " + formatting.log());
    }
  }

  private void awaitAnswer() {
    var unused =
        ask(admin -> admin.describeCluster().nodes().get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
  }

  /** Makes the topics that are not there. */
  public void makeTopics(Collection<String> names, int partitions) {
    for (String name : names) {
      var unused =
          ask(
              admin -> {
                NewTopic topic = new NewTopic(name, partitions, (short) 1);
                try {
                  return admin.createTopics(Set.of(topic)).all().get();
                } catch (ExecutionException failed) {
                  if (failed.getCause() instanceof TopicExistsException) {
                    return failed;
                  }
                  throw failed;
                }
              });
    }
  }

  private interface Question<T> {
    T of(Admin admin) throws ExecutionException, InterruptedException, TimeoutException;
  }

  private <T> T ask(Question<T> question) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", address(), "default.api.timeout.ms", (int) PATIENCE.toMillis());
    try (Admin admin = Admin.create(settings)) {
      return question.of(admin);
    } catch (ExecutionException | TimeoutException silent) {
      throw new IllegalStateException(
          "Kafka does not answer at " + address() + "; see " + process.log(), silent);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", stopped);
    }
  }
}
