package org.sitrep.app;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.sitrep.serve.ServeSettings;
import org.sitrep.serve.Server;
import org.sitrep.serve.monitor.Monitor;
import org.sitrep.store.Store;

/** Serves a store until the process is interrupted. */
final class Serving {
  private final Talk talk;
  private final @Nullable Monitor monitor;

  Serving(Talk talk) {
    this(talk, null);
  }

  /**
   * Serves.
   *
   * @param monitor is told of each answer, or null
   */
  Serving(Talk talk, @Nullable Monitor monitor) {
    this.talk = talk;
    this.monitor = monitor;
  }

  /** Returns only where the thread is interrupted. */
  void untilInterrupted(Store store, ServeOptions options) {
    ServeSettings settings = new ServedAccounts(store).added(options.settings());
    try (Server server = Server.start(store, settings, monitor)) {
      // A signal ends the process without unwinding this thread: what is under way is answered
      // first.
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-serving"));
      talk.say("The page is at " + server.url() + " (Ctrl-C ends it)");
      if (options.open()) {
        open(server.url());
      }
      new CountDownLatch(1).await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Stop(ExitCode.INTERRUPTED, "Interrupted.", stopped);
    }
  }

  private void open(String url) {
    try {
      new ProcessBuilder(opener(url)).redirectErrorStream(true).start();
    } catch (IOException none) {
      talk.warn("sitrep: no browser could be opened; open " + url + " yourself");
    }
  }

  private static List<String> opener(String url) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("mac")) {
      return List.of("open", url);
    }
    return system.contains("win")
        ? List.of("rundll32", "url.dll,FileProtocolHandler", url)
        : List.of("xdg-open", url);
  }
}
