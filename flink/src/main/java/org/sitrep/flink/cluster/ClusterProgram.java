package org.sitrep.flink.cluster;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.flink.runtime.client.JobStatusMessage;
import org.jspecify.annotations.Nullable;
import org.sitrep.flink.JobSettings;
import org.sitrep.flink.Sending;
import org.sitrep.store.Store;
import org.sitrep.store.StoreException;
import org.sitrep.store.Stores;

/**
 * {@code sitrep cluster}: brings a cluster up on this machine, hands it reports, tells how it does,
 * and takes it down. A program of its own, since the libraries of Flink and Kafka are on no other's
 * class path; {@code ./sitrep cluster} starts it.
 */
public final class ClusterProgram {
  private static final int DONE = 0;
  private static final int NOTHING = 1;
  private static final int WRONG_USAGE = 2;
  private static final int REFUSED = 3;
  private static final int STORE = 5;
  private static final int FIRST_PORT = 29_090;
  private static final int PARTITIONS = 4;

  private final PrintStream out;
  private final PrintStream err;

  ClusterProgram(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Does what the words say, and ends the process with the exit code. */
  public static void main(String[] words) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(new ClusterProgram(out, err).run(List.of(words)));
  }

  int run(List<String> words) {
    try {
      Words rest = Words.of(words.subList(Math.min(1, words.size()), words.size()));
      return switch (words.isEmpty() ? "" : words.get(0)) {
        case "up" -> up(rest);
        case "submit" -> submit(rest);
        case "status" -> status(rest);
        case "changes" -> changes(rest);
        case "down" -> down(rest);
        default ->
            throw new IllegalArgumentException("Expected up, submit, status, changes or down");
      };
    } catch (StoreException broken) {
      err.println("sitrep: " + broken.getMessage());
      return STORE;
    } catch (IllegalArgumentException wrong) {
      err.println("sitrep: " + wrong.getMessage());
      return WRONG_USAGE;
    } catch (IllegalStateException failed) {
      err.println("sitrep: " + failed.getMessage() + because(failed));
      return NOTHING;
    }
  }

  private static String because(Throwable failed) {
    Throwable deepest = failed;
    for (Throwable cause = failed.getCause(); cause != null; cause = cause.getCause()) {
      deepest = cause;
    }
    return deepest.equals(failed) ? "" : " (" + deepest + ")";
  }

  private static Path folder(Words words) {
    return Path.of(words.of("dir", "sitrep-cluster"));
  }

  private int up(Words words) {
    @Nullable LocalCluster known = LocalCluster.of(folder(words));
    boolean asItWas = known != null && words.options().keySet().stream().allMatch("dir"::equals);
    LocalCluster cluster =
        asItWas && known != null
            ? known
            : LocalCluster.make(
                folder(words),
                new Ports(words.number("port", FIRST_PORT)),
                words.number("task-managers", 1),
                words.number("slots", 2),
                words.number("memory", 2048));
    cluster.up();
    new Awaiting(cluster).slots();
    err.println("Kafka answers at " + cluster.broker().address());
    err.println("Flink answers at http://127.0.0.1:" + cluster.flink().ports().rest());
    err.println("Figures for Prometheus at the ports " + cluster.flink().ports().metrics());
    err.println("Logs and states lie in " + cluster.folder());
    return DONE;
  }

  private static LocalCluster there(Words words) {
    @Nullable LocalCluster cluster = LocalCluster.of(folder(words));
    if (cluster == null) {
      throw new IllegalArgumentException(
          "There is no cluster in " + folder(words) + ". Make one with: sitrep cluster up");
    }
    return cluster;
  }

  private int submit(Words words) {
    LocalCluster cluster = there(words);
    Submission submission = new Submission(cluster);
    JobSettings settings = settings(words, cluster, submission.remembered());
    checkStore(settings);
    cluster.broker().makeTopics(topics(settings), PARTITIONS);
    long refused = send(words, settings);
    @Nullable JobStatusMessage running = submission.running();
    @Nullable JobSettings before = submission.remembered();
    if (running != null && settings.equals(before)) {
      err.println("The job " + running.getJobId() + " takes them in.");
    } else {
      start(words, submission, settings, running);
    }
    if (before != null && !before.mark().equals(settings.mark())) {
      again(settings);
    }
    return refused > 0 ? REFUSED : DONE;
  }

  private static List<String> topics(JobSettings settings) {
    return Stream.of(settings.reports(), settings.changes(), settings.refused()).toList();
  }

  private void start(
      Words words,
      Submission submission,
      JobSettings settings,
      @Nullable JobStatusMessage running) {
    @Nullable Path savepoint =
        running == null ? submission.lastSavepoint() : submission.stop(running);
    int parallelism = words.number("parallelism", submission.slots());
    String job = submission.start(settings, parallelism, savepoint);
    submission.remember(settings);
    String from = savepoint == null ? "" : " from the savepoint " + savepoint.getFileName();
    err.println("The job " + job + " runs with " + parallelism + " slots" + from + ".");
    out.println(job);
  }

  private long send(Words words, JobSettings settings) {
    if (words.files().isEmpty()) {
      return 0;
    }
    Sending sending = new Sending(settings.brokers(), settings.reports());
    try (sending) {
      sending.send(words.files().stream().map(Path::of).toList());
    }
    err.println(
        sending.sent()
            + " reports sent to "
            + settings.reports()
            + ", "
            + sending.refused()
            + " refused");
    return sending.refused();
  }

  /** What another codebook coded goes through the topic once more. */
  private void again(JobSettings settings) {
    Sending sending = new Sending(settings.brokers(), settings.reports());
    try (Store store = Stores.open(settings.store());
        sending) {
      sending.sendAgain(store, settings.mark());
    }
    err.println(sending.sent() + " reports are coded anew by " + settings.mark());
  }

  private static JobSettings settings(
      Words words, LocalCluster cluster, @Nullable JobSettings before) {
    Map<String, String> named = new java.util.TreeMap<>(words.options());
    named.keySet().removeAll(List.of("dir", "parallelism"));
    named.putIfAbsent("brokers", cluster.broker().address());
    if (before != null) {
      named.putIfAbsent("store", before.store());
      named.putIfAbsent("pause", before.pause().toString());
      named.putIfAbsent("horizon", String.valueOf(before.horizon()));
    }
    named.computeIfAbsent("store", unused -> PostgresHere.address());
    return JobSettings.of(
        named.entrySet().stream()
            .flatMap(each -> Stream.of("--" + each.getKey(), each.getValue()))
            .toArray(String[]::new));
  }

  /** Made here once: many slots that make it side by side would stand in each other's way. */
  private static void checkStore(JobSettings settings) {
    Stores.open(settings.store()).close();
  }

  private int status(Words words) {
    return new ClusterStatus(there(words)).tell(out) ? DONE : NOTHING;
  }

  private int changes(Words words) {
    LocalCluster cluster = there(words);
    @Nullable JobSettings settings = new Submission(cluster).remembered();
    if (settings == null) {
      throw new IllegalArgumentException("No job was started yet: sitrep cluster submit");
    }
    long told = new Changes(settings.brokers()).print(settings.changes(), out);
    err.println(told + " changes in " + settings.changes());
    return told > 0 ? DONE : NOTHING;
  }

  private int down(Words words) {
    there(words).down();
    err.println("The cluster is down; what it remembers lies in " + folder(words) + ".");
    return DONE;
  }
}
