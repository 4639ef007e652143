package org.sitrep.app;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far a run is: a bar where a person looks, else a line every ten seconds. Safe for use
 * by several threads.
 */
final class Progress implements AutoCloseable {
  private static final Duration PAINTED_EVERY = Duration.ofMillis(200);
  private static final Duration TOLD_EVERY = Duration.ofSeconds(10);
  private static final int WIDTH = 24;
  private static final String BACK_AND_CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final int files;
  private final boolean bar;
  private final long started = System.nanoTime();
  private final @Nullable ScheduledExecutorService clock;
  private int begun;
  private int reports;
  private boolean readsOnly;
  private String lastFile = "";

  private Progress(
      PrintStream err, int files, boolean bar, @Nullable ScheduledExecutorService clock) {
    this.err = err;
    this.files = files;
    this.bar = bar;
    this.clock = clock;
  }

  static Progress start(PrintStream err, int files, boolean bar, boolean shown) {
    if (!shown) {
      return new Progress(err, files, bar, null);
    }
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "progress");
              thread.setDaemon(true);
              return thread;
            });
    Progress progress = new Progress(err, files, bar, clock);
    long every = (bar ? PAINTED_EVERY : TOLD_EVERY).toMillis();
    var unused = clock.scheduleAtFixedRate(progress::show, every, every, TimeUnit.MILLISECONDS);
    return progress;
  }

  /** Returns this, of reports that are read and not coded. */
  synchronized Progress reading() {
    readsOnly = true;
    return this;
  }

  /** Counts a report that is done. */
  synchronized void done(@Nullable String file) {
    reports++;
    if (file != null && !file.equals(lastFile)) {
      begun++;
      lastFile = file;
    }
  }

  private synchronized void show() {
    if (bar) {
      err.print(BACK_AND_CLEAR + painted());
      err.flush();
    } else {
      err.println(told());
    }
  }

  private String painted() {
    if (files < 2) {
      return told();
    }
    int full = Math.min(WIDTH, WIDTH * begun / files);
    return "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + told();
  }

  private String told() {
    long seconds = Duration.ofNanos(System.nanoTime() - started).toSeconds();
    String of = files < 2 ? "" : " from " + Math.min(begun, files) + " of " + files + " files";
    return reports == 0 && !readsOnly
        ? "loading the language models, " + seconds + " s"
        : reports + " reports " + (readsOnly ? "read" : "coded") + of + ", " + seconds + " s";
  }

  /** Stops showing, and wipes the bar. */
  @Override
  public void close() {
    if (clock == null) {
      return;
    }
    clock.shutdownNow();
    synchronized (this) {
      if (bar) {
        err.print(BACK_AND_CLEAR);
        err.flush();
      }
    }
  }
}
