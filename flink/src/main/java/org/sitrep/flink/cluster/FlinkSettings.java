package org.sitrep.flink.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How Flink is set up, in the file that it reads. What holds for any cluster is told in {@code
 * docs/deploy.md} as well.
 *
 * @param folder of the cluster
 * @param ports of the cluster
 * @param slots of each task manager
 * @param heapMegabytes of each task manager, for coding and linking
 */
record FlinkSettings(Path folder, Ports ports, int slots, int heapMegabytes) {
  FlinkSettings {
    if (slots < 1 || heapMegabytes < 1024) {
      throw new IllegalArgumentException(
          "--slots is at least 1, --memory at least 1024 (megabytes): the language models alone"
              + " take 700");
    }
  }

  /** Returns the folder of the file. */
  Path configFolder() {
    return folder.resolve("conf");
  }

  /** Writes the file. */
  void write() {
    try {
      Files.createDirectories(configFolder());
      Files.write(configFolder().resolve("config.yaml"), lines());
    } catch (IOException cannot) {
      throw new UncheckedIOException("Cannot write " + configFolder(), cannot);
    }
  }

  private List<String> lines() {
    String files = folder.toUri().toString().replaceAll("/$", "");
    return List.of(
        "jobmanager.rpc.address: 127.0.0.1",
        "jobmanager.rpc.port: " + ports.jobManager(),
        "jobmanager.bind-host: 127.0.0.1",
        "taskmanager.bind-host: 127.0.0.1",
        "taskmanager.host: 127.0.0.1",
        "rest.address: 127.0.0.1",
        "rest.bind-address: 127.0.0.1",
        "rest.port: " + ports.rest(),
        "high-availability.type: zookeeper",
        "high-availability.zookeeper.quorum: 127.0.0.1:" + ports.coordinator(),
        "high-availability.storageDir: " + files + "/ha",
        // So long a job manager that was killed is still held to lead.
        "high-availability.zookeeper.client.session-timeout: 10 s",
        "high-availability.jobmanager.port: " + ports.jobManager(),
        "jobmanager.memory.process.size: 1g",
        "taskmanager.numberOfTaskSlots: " + slots,
        "taskmanager.memory.task.heap.size: " + heapMegabytes + "m",
        // The sentence model works outside the heap.
        "taskmanager.memory.task.off-heap.size: 512m",
        "taskmanager.memory.managed.size: 256m",
        "taskmanager.memory.network.min: 64m",
        "taskmanager.memory.network.max: 64m",
        "taskmanager.memory.jvm-metaspace.size: 256m",
        "pipeline.generic-types: false",
        "state.backend.type: rocksdb",
        "execution.checkpointing.incremental: true",
        "execution.checkpointing.interval: 10s",
        // Hundreds of reports wait before a slot that codes a few dozen a second: a checkpoint must
        // not wait behind them.
        "execution.checkpointing.unaligned.enabled: true",
        "taskmanager.memory.segment-size: 8kb",
        // A checkpoint waits while a record is linked anew.
        "execution.checkpointing.timeout: 30min",
        "execution.checkpointing.tolerable-failed-checkpoints: 1000",
        "execution.checkpointing.dir: " + files + "/checkpoints",
        "execution.checkpointing.savepoint-dir: " + files + "/savepoints",
        "execution.checkpointing.externalized-checkpoint-retention: RETAIN_ON_CANCELLATION",
        "restart-strategy.type: exponential-delay",
        "restart-strategy.exponential-delay.initial-backoff: 1s",
        "restart-strategy.exponential-delay.max-backoff: 10s",
        "heartbeat.interval: 2s",
        "heartbeat.timeout: 20s",
        "metrics.reporter.prom.factory.class:"
            + " org.apache.flink.metrics.prometheus.PrometheusReporterFactory",
        "metrics.reporter.prom.port: " + ports.metrics());
  }
}
