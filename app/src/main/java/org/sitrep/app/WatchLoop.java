package org.sitrep.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sitrep.read.fetch.Answer;
import org.sitrep.read.fetch.FetchFailure;
import org.sitrep.read.fetch.Transport;
import org.sitrep.read.watch.Errand;
import org.sitrep.read.watch.Watch;

/**
 * Runs a watch on the wall's clock: does its errands in threads, several hosts at once, and hands
 * the answers back in the one thread that the watch lives in.
 */
final class WatchLoop implements AutoCloseable {
  private static final int AT_ONCE = 24;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private final Watch watch;
  private final WatchKeeping keeping;
  private final Transport transport;
  private final InstantSource clock;
  private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, WatchLoop::daemon);
  private final BlockingQueue<Done> done = new LinkedBlockingQueue<>();
  private int underWay;
  private int unreached;
  private int answered;

  private record Done(
      Errand errand,
      @Nullable Answer answer,
      @Nullable FetchFailure failure,
      @Nullable RuntimeException fault) {}

  WatchLoop(Watch watch, WatchKeeping keeping, Transport transport, InstantSource clock) {
    this.watch = watch;
    this.keeping = keeping;
    this.transport = transport;
    this.clock = clock;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "fetch");
    thread.setDaemon(true);
    return thread;
  }

  /** Does all that is due now, and what follows from it. */
  void once() {
    Instant begun = clock.instant();
    while (!watch.doneUntil(begun) || underWay > 0) {
      step();
    }
    keeping.flush(watch);
    keeping.endRound(false);
  }

  /**
   * Watches until the program is ended. A round ends when nothing more is due, at the latest after
   * that time.
   */
  void forEver(Duration longestRound, Runnable afterRound) {
    Instant begun = clock.instant();
    boolean told = false;
    while (!Thread.currentThread().isInterrupted()) {
      boolean rests = underWay == 0 && isIdle();
      boolean late = Duration.between(begun, clock.instant()).compareTo(longestRound) > 0;
      if ((rests && !told) || late) {
        keeping.flush(watch);
        keeping.endRound(true);
        afterRound.run();
        begun = clock.instant();
      }
      told = rests;
      step();
    }
  }

  /** A rest between two answers of a host is no end of a round. */
  private boolean isIdle() {
    return watch.doneUntil(clock.instant());
  }

  private void step() {
    begin();
    Done next = await();
    if (next != null) {
      underWay--;
      handOver(next);
    }
    if (keeping.isFull()) {
      keeping.flush(watch);
    }
  }

  private void begin() {
    while (underWay < AT_ONCE) {
      Errand errand = watch.next();
      if (errand == null) {
        return;
      }
      underWay++;
      threads.execute(() -> done.add(run(errand)));
    }
  }

  private Done run(Errand errand) {
    try {
      return new Done(errand, transport.exchange(errand.request()), null, null);
    } catch (FetchFailure failure) {
      return new Done(errand, null, failure, null);
    } catch (RuntimeException fault) {
      return new Done(errand, null, null, fault);
    }
  }

  private @Nullable Done await() {
    try {
      return done.poll(untilReady().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Stop(ExitCode.INTERRUPTED, "Interrupted.", stopped);
    }
  }

  private Duration untilReady() {
    Instant ready = watch.nextReady();
    if (ready == null || underWay >= AT_ONCE) {
      return LONGEST_WAIT;
    }
    Duration wait = Duration.between(clock.instant(), ready);
    return wait.isNegative()
        ? Duration.ZERO
        : wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  private void handOver(Done next) {
    if (next.fault() != null) {
      throw next.fault();
    }
    if (next.answer() != null) {
      answered++;
      watch.answered(next.errand(), next.answer());
    } else if (next.failure() != null) {
      unreached += next.failure().kind().lasting() ? 0 : 1;
      watch.failed(next.errand(), next.failure());
    }
  }

  /** Returns whether hosts were asked that may be, and nobody ever answered. */
  boolean reachedNobody() {
    return unreached > 0 && answered == 0;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
