package org.sitrep.flink.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.client.program.rest.RestClusterClient;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.DeploymentOptions;
import org.apache.flink.configuration.GlobalConfiguration;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.client.JobStatusMessage;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import org.sitrep.flink.JobSettings;
import org.sitrep.flink.RecordJob;

/** Hands jobs to a cluster, and stops them with what they remember. */
final class Submission {
  private static final long PATIENCE_SECONDS = 120;

  /** A savepoint waits while a record is linked anew. */
  private static final long STOP_SECONDS = 1800;

  private final LocalCluster cluster;

  Submission(LocalCluster cluster) {
    this.cluster = cluster;
  }

  private Configuration configuration() {
    return GlobalConfiguration.loadConfiguration(cluster.flink().configFolder().toString());
  }

  private interface Question<T> {
    T of(RestClusterClient<String> client)
        throws ExecutionException, InterruptedException, TimeoutException;
  }

  private <T> T ask(Question<T> question) {
    try (RestClusterClient<String> client = new RestClusterClient<>(configuration(), "local")) {
      return question.of(client);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", stopped);
    } catch (Exception silent) {
      throw new IllegalStateException(
          "The job manager does not answer; see " + cluster.folder().resolve("job-manager.jsonl"),
          silent);
    }
  }

  /** Returns the job that runs or starts, or null. */
  @Nullable JobStatusMessage running() {
    return ask(client -> client.listJobs().get(PATIENCE_SECONDS, TimeUnit.SECONDS)).stream()
        .filter(job -> !job.getJobState().isGloballyTerminalState())
        .findFirst()
        .orElse(null);
  }

  /** Returns the state of a job. */
  JobStatus state(String job) {
    return ask(
        client ->
            client.getJobStatus(JobID.fromHexString(job)).get(PATIENCE_SECONDS, TimeUnit.SECONDS));
  }

  /** Returns how many slots there are, free or not. */
  int slots() {
    return ask(
        client ->
            client.getClusterOverview().get(PATIENCE_SECONDS, TimeUnit.SECONDS).getNumSlotsTotal());
  }

  /**
   * Starts the job, from the last savepoint where there is one.
   *
   * @return the id of the job
   */
  String start(JobSettings settings, int parallelism, @Nullable Path savepoint) {
    Configuration configuration = configuration();
    configuration.set(DeploymentOptions.TARGET, "remote");
    configuration.set(CoreOptions.DEFAULT_PARALLELISM, parallelism);
    if (savepoint != null) {
      configuration.set(StateRecoveryOptions.SAVEPOINT_PATH, savepoint.toUri().toString());
    }
    try {
      StreamExecutionEnvironment environment = new StreamExecutionEnvironment(configuration);
      new RecordJob(settings).define(environment);
      return environment.executeAsync("sitrep record").getJobID().toHexString();
    } catch (Exception refused) {
      throw new IllegalStateException("The cluster does not take the job", refused);
    }
  }

  /** Stops the job with a savepoint, and returns where that lies. */
  Path stop(JobStatusMessage job) {
    String folder = cluster.folder().resolve("savepoints").toUri().toString();
    String savepoint =
        ask(
            client ->
                client
                    .stopWithSavepoint(job.getJobId(), false, folder, SavepointFormatType.CANONICAL)
                    .get(STOP_SECONDS, TimeUnit.SECONDS));
    return Path.of(java.net.URI.create(savepoint));
  }

  /** Returns the newest savepoint that is whole, or null. */
  @Nullable Path lastSavepoint() {
    Path folder = cluster.folder().resolve("savepoints");
    if (!Files.isDirectory(folder)) {
      return null;
    }
    try (Stream<Path> found = Files.list(folder)) {
      List<Path> whole =
          found
              .filter(each -> Files.exists(each.resolve("_metadata")))
              .sorted(
                  Comparator.comparing(each -> each.resolve("_metadata").toFile().lastModified()))
              .toList();
      return whole.isEmpty() ? null : whole.get(whole.size() - 1);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Remembers how the job was started. */
  void remember(JobSettings settings) {
    try {
      Files.write(cluster.folder().resolve("job.words"), settings.words());
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  /** Returns how the job was started, or null where none was. */
  @Nullable JobSettings remembered() {
    Path file = cluster.folder().resolve("job.words");
    try {
      return Files.exists(file)
          ? JobSettings.of(Files.readAllLines(file, StandardCharsets.UTF_8).toArray(String[]::new))
          : null;
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }
}
