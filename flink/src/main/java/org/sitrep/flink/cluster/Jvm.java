package org.sitrep.flink.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A process of Java that lasts longer than the one that started it. Its number stands in {@code
 * NAME.pid} of a folder, and what it tells in {@code NAME.log}.
 *
 * @param folder where both lie
 * @param name of the process in that folder
 */
record Jvm(Path folder, String name) {
  /** What Flink's own scripts open to it, and its serializers ask for. */
  private static final List<String> OPENED =
      List.of(
          "java.base/java.lang",
          "java.base/java.util",
          "java.base/java.util.concurrent",
          "java.base/java.net",
          "java.base/java.nio",
          "java.base/java.text",
          "java.base/java.time",
          "java.base/sun.nio.ch",
          "java.base/sun.net.util");

  /** Starts it. */
  void start(List<String> options, String mainClass, List<String> words) {
    List<String> command = new ArrayList<>(List.of(java()));
    OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path", ""), mainClass));
    command.addAll(words);
    try {
      Files.createDirectories(folder);
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
              .start();
      Files.writeString(pidFile(), String.valueOf(process.pid()));
    } catch (IOException cannot) {
      throw new UncheckedIOException("Cannot start " + name + " in " + folder, cannot);
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
  }

  /** Returns where it tells what it does. */
  Path log() {
    return folder.resolve(name + ".log");
  }

  private Path pidFile() {
    return folder.resolve(name + ".pid");
  }

  /** Returns the process while it lives, or null. */
  @Nullable ProcessHandle alive() {
    try {
      if (!Files.exists(pidFile())) {
        return null;
      }
      long pid = Long.parseLong(Files.readString(pidFile(), StandardCharsets.UTF_8).strip());
      Optional<ProcessHandle> found = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
      // A number is given again to other programs after a while.
      return found
          .filter(one -> one.info().command().map(path -> path.endsWith("java")).orElse(true))
          .orElse(null);
    } catch (IOException | NumberFormatException unreadable) {
      return null;
    }
  }

  /** Waits until it has ended by itself. */
  void await() {
    @Nullable ProcessHandle running = alive();
    if (running != null) {
      running.onExit().join();
    }
  }

  /** Ends it, kindly at first, and waits until it is gone. */
  void stop() {
    @Nullable ProcessHandle process = alive();
    if (process != null) {
      process.destroy();
      if (!gone(process, 20)) {
        process.destroyForcibly();
        gone(process, 20);
      }
    }
    try {
      Files.deleteIfExists(pidFile());
    } catch (IOException stays) {
      throw new UncheckedIOException(stays);
    }
  }

  private static boolean gone(ProcessHandle process, long seconds) {
    try {
      process.onExit().get(seconds, java.util.concurrent.TimeUnit.SECONDS);
      return true;
    } catch (java.util.concurrent.TimeoutException
        | java.util.concurrent.ExecutionException still) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
