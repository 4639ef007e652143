package org.sitrep.app;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sitrep.serve.ServeSettings;
import org.sitrep.serve.monitor.Monitor;
import org.sitrep.store.EventQuery;
import org.sitrep.store.Store;
import org.sitrep.store.StoreException;
import picocli.CommandLine.Option;

/** How whoever runs the program sees how it does. */
final class MonitorOptions {
  @Option(
      names = "--monitor",
      paramLabel = "PORT",
      description =
          "Tells figures for Prometheus at /metrics of this port, and at /health and /ready whether"
              + " all is well; 0 takes any free one (default: no such port).")
  private @Nullable Integer port;

  @Option(
      names = "--monitor-host",
      paramLabel = "NAME",
      defaultValue = ServeSettings.DEFAULT_HOST,
      description = "The address of that port (default: ${DEFAULT-VALUE}, this machine alone).")
  private String host = ServeSettings.DEFAULT_HOST;

  @Option(
      names = "--log",
      paramLabel = "FILE",
      description = "Logs what happens into this file, one JSON object a line.")
  private @Nullable Path log;

  /** Returns what counts; it is told at a port where one is wanted. */
  Monitor start(Store store, Talk talk) {
    Monitor monitor = new Monitor(log);
    if (port != null) {
      int at = monitor.listen(host, port, readiness(store));
      talk.say("Figures are at http://" + host + ":" + at + "/metrics");
    }
    return monitor;
  }

  private static Supplier<@Nullable String> readiness(Store store) {
    return () -> {
      try {
        var unused = store.count(EventQuery.ALL);
        return null;
      } catch (StoreException broken) {
        return String.valueOf(broken.getMessage());
      }
    };
  }
}
