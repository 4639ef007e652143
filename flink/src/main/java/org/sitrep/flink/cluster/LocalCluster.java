package org.sitrep.flink.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The processes of a cluster on this machine, and the folder they live in. What was started once is
 * remembered there, so that it can be started again, looked at and ended.
 */
final class LocalCluster {
  private static final String JOB_MANAGER =
      "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint";
  private static final String TASK_MANAGER =
      "org.apache.flink.runtime.taskexecutor.TaskManagerRunner";
  private static final String COORDINATOR =
      "org.apache.flink.runtime.zookeeper.FlinkZooKeeperQuorumPeer";
  private static final String ASK_PARAMETERS = "org.apache.flink.runtime.util.bash.BashJavaUtils";
  private static final String ANSWER = "BASH_JAVA_UTILS_EXEC_RESULT:";

  private final Path folder;
  private final FlinkSettings flink;
  private final int taskManagers;

  private LocalCluster(Path folder, FlinkSettings flink, int taskManagers) {
    this.folder = folder;
    this.flink = flink;
    this.taskManagers = taskManagers;
  }

  /** Returns the cluster of the folder as it is to be from now on. */
  static LocalCluster make(Path folder, Ports ports, int taskManagers, int slots, int heap) {
    Path whole = folder.toAbsolutePath().normalize();
    LocalCluster cluster =
        new LocalCluster(whole, new FlinkSettings(whole, ports, slots, heap), taskManagers);
    cluster.remember();
    return cluster;
  }

  /** Returns the cluster of the folder, or null where none was made. */
  static @Nullable LocalCluster of(Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    Path file = whole.resolve("cluster.properties");
    if (!Files.exists(file)) {
      return null;
    }
    Properties known = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      known.load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + file, unreadable);
    }
    Ports ports = new Ports(number(known, "port"));
    FlinkSettings flink =
        new FlinkSettings(whole, ports, number(known, "slots"), number(known, "memory"));
    return new LocalCluster(whole, flink, number(known, "task-managers"));
  }

  private static int number(Properties known, String name) {
    return Integer.parseInt(known.getProperty(name, "0"));
  }

  private void remember() {
    List<String> lines =
        List.of(
            "port=" + flink.ports().first(),
            "slots=" + flink.slots(),
            "memory=" + flink.heapMegabytes(),
            "task-managers=" + taskManagers);
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve("cluster.properties"), lines);
    } catch (IOException cannot) {
      throw new UncheckedIOException("Cannot write into " + folder, cannot);
    }
  }

  Path folder() {
    return folder;
  }

  FlinkSettings flink() {
    return flink;
  }

  /** Returns how many slots all task managers have together. */
  int slots() {
    return flink.slots() * taskManagers;
  }

  Broker broker() {
    return new Broker(folder.resolve("kafka"), flink.ports().broker());
  }

  /** Starts what does not run yet; what was killed is started again. */
  void up() {
    flink.write();
    startCoordinator();
    if (broker().process().alive() == null) {
      broker().start();
    }
    startFlink("job-manager", JOB_MANAGER, "GET_JM_RESOURCE_PARAMS");
    for (int number = 1; number <= taskManagers; number++) {
      startFlink("task-manager-" + number, TASK_MANAGER, "GET_TM_RESOURCE_PARAMS");
    }
  }

  private void startCoordinator() {
    Jvm process = new Jvm(folder, "zookeeper");
    if (process.alive() != null) {
      return;
    }
    Path file = folder.resolve("zoo.cfg");
    try {
      Files.write(
          file,
          List.of(
              "dataDir=" + folder.resolve("zookeeper"),
              "clientPort=" + flink.ports().coordinator(),
              "clientPortAddress=127.0.0.1",
              "tickTime=2000",
              "admin.enableServer=false"));
    } catch (IOException cannot) {
      throw new UncheckedIOException("Cannot write " + file, cannot);
    }
    process.start(
        logged(process, "-Xmx128m"),
        COORDINATOR,
        List.of("--zkConfigFile", file.toString(), "--peerId", "1"));
  }

  private void startFlink(String name, String mainClass, String parameters) {
    Jvm process = new Jvm(folder, name);
    if (process.alive() != null) {
      return;
    }
    List<String> answers = ask(parameters);
    List<String> options = new ArrayList<>(List.of(answers.get(0).split(" ", -1)));
    List<String> words = new ArrayList<>(List.of("--configDir", flink.configFolder().toString()));
    words.addAll(Arrays.asList(answers.get(1).split(" ", -1)));
    options.addAll(logged(process, "-XX:+UseG1GC"));
    process.start(options, mainClass, words);
  }

  /** Flink itself tells the memory that its processes need, one answer a line. */
  private List<String> ask(String command) {
    Jvm asking = new Jvm(folder, "ask");
    try {
      Files.deleteIfExists(asking.log());
      asking.start(
          List.of("-Xmx128m"),
          ASK_PARAMETERS,
          List.of(command, "--configDir", flink.configFolder().toString()));
      asking.await();
      List<String> answers =
          Files.readAllLines(asking.log(), StandardCharsets.UTF_8).stream()
              .filter(line -> line.startsWith(ANSWER))
              .map(line -> line.substring(ANSWER.length()).strip())
              .toList();
      if (answers.size() != 2) {
        throw new IllegalStateException("Flink's settings are wrong; see " + asking.log());
      }
      return answers;
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  private static List<String> logged(Jvm process, String option) {
    Path log = process.folder().resolve(process.name() + ".jsonl");
    return List.of(
        option,
        "-Dlog.file=" + log,
        "-Dlogback.configurationFile=org/sitrep/flink/cluster/logback.xml",
        "-Dsitrep.log=" + log);
  }

  /** Returns the number of each process of the cluster by its name, null of what does not run. */
  Map<String, @Nullable Long> processes() {
    Map<String, @Nullable Long> found = new TreeMap<>();
    for (Jvm process : all()) {
      @Nullable ProcessHandle alive = process.alive();
      found.put(process.name(), alive == null ? null : alive.pid());
    }
    return found;
  }

  private List<Jvm> all() {
    List<Jvm> all = new ArrayList<>();
    for (int number = 1; number <= taskManagers; number++) {
      all.add(new Jvm(folder, "task-manager-" + number));
    }
    all.add(new Jvm(folder, "job-manager"));
    all.add(broker().process());
    all.add(new Jvm(folder, "zookeeper"));
    return all;
  }

  /** Ends every process; the files stay. */
  void down() {
    all().forEach(Jvm::stop);
  }
}
