package org.sitrep.serve.monitor;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinLogger;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the program does, and tells it at a port of its own: {@code /metrics} for Prometheus,
 * {@code /health} that the process lives, {@code /ready} that it can do its work. Names begin with
 * {@code sitrep_}; what is counted only grows. Safe for use by several threads.
 */
public final class Monitor implements AutoCloseable {
  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

  private final PrometheusMeterRegistry figures =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final @Nullable Journal journal;
  private @Nullable Javalin app;

  /**
   * Begins to count; nobody is told yet.
   *
   * @param log the file to log into, or null
   */
  public Monitor(@Nullable Path log) {
    this.journal = log == null ? null : new Journal(log);
    new JvmMemoryMetrics().bindTo(figures);
    new JvmThreadMetrics().bindTo(figures);
    new ProcessorMetrics().bindTo(figures);
    new UptimeMetrics().bindTo(figures);
    collections.bindTo(figures);
  }

  /**
   * Answers at a port from now on.
   *
   * @param port 0 takes any free one
   * @param unready says what is amiss, or null where all is well
   * @return the port
   * @throws IllegalStateException if the port cannot be listened on
   */
  public int listen(String host, int port, Supplier<@Nullable String> unready) {
    JavalinLogger.startupInfo = false;
    Javalin made = Javalin.create(config -> config.showJavalinBanner = false);
    made.get("/metrics", context -> context.contentType(PROMETHEUS).result(figures.scrape()));
    made.get("/health", context -> context.json(Map.of("status", "up")));
    made.get("/ready", context -> ready(context, unready));
    try {
      made.start(host, port);
    } catch (JavalinBindException taken) {
      throw new IllegalStateException(
          "Cannot listen on " + host + ":" + port + " for --monitor: choose another port", taken);
    }
    app = made;
    return made.port();
  }

  private static void ready(Context context, Supplier<@Nullable String> unready) {
    @Nullable String amiss = unready.get();
    if (amiss == null) {
      context.json(Map.of("status", "ready"));
    } else {
      context.status(503).json(Map.of("status", "not ready", "because", amiss));
    }
  }

  /** Counts so many more of a kind, as {@code reports} of {@code kept}. */
  public void count(String what, String kind, long more) {
    figures.counter("sitrep." + what, "kind", kind).increment((double) more);
  }

  /** Remembers how long a step took. */
  public void took(String step, Duration time) {
    Timer.builder("sitrep.step").tag("step", step).register(figures).record(time);
  }

  /** Remembers how long the answer to a request took. */
  public void answered(String method, String route, int status, Duration time) {
    Timer.builder("sitrep.requests")
        .tag("method", method)
        .tag("route", route)
        .tag("status", String.valueOf(status))
        .register(figures)
        .record(time);
  }

  /** Logs what happened, where there is a log. */
  public void log(String event, Map<String, Object> facts) {
    if (journal != null) {
      journal.write(event, facts);
    }
  }

  @Override
  public void close() {
    if (app != null) {
      app.stop();
    }
    collections.close();
    if (journal != null) {
      journal.close();
    }
  }
}
