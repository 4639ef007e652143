package org.sitrep.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code sitrep cluster}: the same record on Flink, Kafka and PostgreSQL. Their libraries are on
 * the class path of a program of its own, which this starts.
 */
@Command(
    name = "cluster",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Keeps the record on Flink, Kafka and PostgreSQL: a cluster on this machine.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep cluster up --task-managers 2",
      "  sitrep cluster submit reports/ --store jdbc:postgresql://127.0.0.1/sitrep?user=me",
      "  sitrep cluster submit --codebook my-codebook/   code all of it anew",
      "  sitrep cluster status",
      "  sitrep cluster down",
      ""
    })
final class ClusterVerb implements Runnable {
  private static final String PROGRAM = "org.sitrep.flink.cluster.ClusterProgram";

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "Which? up, submit, status, changes, down");
    }
  }

  /** Where the cluster lives. */
  static final class Folder {
    @Option(
        names = "--dir",
        paramLabel = "DIR",
        defaultValue = "sitrep-cluster",
        description = "Where its logs and states lie (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("sitrep-cluster");

    List<String> words() {
      return List.of("--dir", folder.toString());
    }
  }

  /** Starts the cluster, or what of it does not run. */
  @Command(
      name = "up",
      mixinStandardHelpOptions = true,
      header = "Starts a broker, a coordinator, a job manager and task managers on this machine.",
      description =
          "Without options, starts again what does not run of the cluster as it was made.")
  int up(
      @Mixin Folder folder,
      @Option(names = "--task-managers", paramLabel = "N", description = "How many (1).")
          @Nullable Integer taskManagers,
      @Option(names = "--slots", paramLabel = "N", description = "Slots of each (2).")
          @Nullable Integer slots,
      @Option(
              names = "--memory",
              paramLabel = "MB",
              description = "Heap of each task manager in megabytes (2048).")
          @Nullable Integer memory,
      @Option(names = "--port", paramLabel = "N", description = "The first of its ports (29090).")
          @Nullable Integer port) {
    List<String> words = new ArrayList<>(folder.words());
    add(words, "--task-managers", taskManagers);
    add(words, "--slots", slots);
    add(words, "--memory", memory);
    add(words, "--port", port);
    return start("up", words);
  }

  /** Sends reports to the cluster, and starts the job where none runs. */
  @Command(
      name = "submit",
      mixinStandardHelpOptions = true,
      header = "Sends reports, and starts the job that takes them in where none runs.",
      description =
          "With another codebook than the job runs by, the job is stopped with a savepoint, goes"
              + " on from there by the new one, and codes all reports of the store anew.")
  int submit(
      @Mixin Folder folder,
      @Parameters(arity = "0..*", paramLabel = "FILE", description = "Reports, as for run.")
          @Nullable List<String> files,
      @Option(
              names = "--store",
              paramLabel = "ADDRESS",
              description = "The database of the record, as jdbc:postgresql://host/name?user=me.")
          @Nullable String store,
      @Mixin CodebookOption codebook,
      @Option(
              names = "--topic",
              paramLabel = "NAME",
              description = "By which topic reports come in (sitrep-reports).")
          @Nullable String topic,
      @Option(names = "--parallelism", paramLabel = "N", description = "Slots for it (all).")
          @Nullable Integer parallelism,
      @Option(
              names = "--pause",
              paramLabel = "PERIOD",
              description = "Links at the most so often, as PT10S (the default).")
          @Nullable String pause,
      @Option(
              names = "--horizon",
              paramLabel = "DAYS",
              description = "Keeps reports at hand so long; older ones are in the store (400).")
          @Nullable Integer horizon,
      @Option(names = "--bounded", description = "Ends with what the topic holds now.")
          boolean bounded) {
    List<String> words = new ArrayList<>(folder.words());
    add(words, "--store", store);
    if (topic != null) {
      add(words, "--reports", topic);
      add(words, "--changes", topic + "-changes");
    }
    add(words, "--parallelism", parallelism);
    add(words, "--pause", pause);
    add(words, "--horizon", horizon);
    add(words, "--bounded", bounded ? "true" : null);
    add(words, "--codebook", codebook.path());
    add(words, "--mark", codebook.mark());
    if (files != null) {
      words.add("--");
      words.addAll(files);
    }
    return start("submit", words);
  }

  /** Tells how the cluster does. */
  @Command(
      name = "status",
      mixinStandardHelpOptions = true,
      header = "Tells its processes, its job and its record as one JSON object.")
  int status(@Mixin Folder folder) {
    return start("status", folder.words());
  }

  /** Prints what changed. */
  @Command(
      name = "changes",
      mixinStandardHelpOptions = true,
      header = "Prints the topic of changes: each event as it became, or that it is gone.")
  int changes(@Mixin Folder folder) {
    return start("changes", folder.words());
  }

  /** Ends the cluster. */
  @Command(
      name = "down",
      mixinStandardHelpOptions = true,
      header = "Ends every process of it; what it remembers stays.")
  int down(@Mixin Folder folder) {
    return start("down", folder.words());
  }

  private static void add(List<String> words, String name, @Nullable Object value) {
    if (value != null) {
      words.addAll(List.of(name, value.toString()));
    }
  }

  private static int start(String action, List<String> words) {
    Path home = Path.of(System.getProperty("sitrep.home", ""));
    Path library = home.resolve(Path.of("flink", "target", "cluster", "lib"));
    if (!Files.isDirectory(library)) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "The program of the cluster is not built: expected it in "
              + library
              + ". Start this as ./sitrep cluster, which builds it.");
    }
    String java = Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-Xmx512m", "-XX:+UseSerialGC"));
    command.add("-Dlogback.configurationFile=org/sitrep/flink/cluster/quiet.xml");
    command.addAll(List.of("--add-opens=java.base/java.util=ALL-UNNAMED"));
    command.addAll(List.of("--add-opens=java.base/java.lang=ALL-UNNAMED"));
    command.addAll(List.of("--add-opens=java.base/java.time=ALL-UNNAMED"));
    command.addAll(List.of("-cp", library + "/*", PROGRAM, action));
    command.addAll(words);
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (IOException cannot) {
      throw new Stop(ExitCode.WRONG_USAGE, "Java cannot be started again: " + cannot, cannot);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Stop(ExitCode.INTERRUPTED, "Interrupted.", stopped);
    }
  }
}
