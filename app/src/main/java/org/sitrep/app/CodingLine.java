package org.sitrep.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Report;
import org.sitrep.read.Refusal;

/**
 * Codes what an intake hands on, several reports at a time, and hands on the coded reports in the
 * order in which they came. Holds only a few reports at once.
 */
final class CodingLine {
  private static final int THREADS = 2;

  /** Enough to keep the threads busy behind one long report. */
  private static final int AHEAD = 8;

  private final Codebook codebook;
  private final Meaning meaning;
  private final Talk talk;
  private final ExecutorService pool = Executors.newFixedThreadPool(THREADS, CodingLine::daemon);
  private final Deque<Pending> pending = new ArrayDeque<>();

  /** Loaded with the first report, so that wrong input is told at once. */
  private @Nullable CompletableFuture<Desk> desk;

  private record Pending(Report report, Future<CodedReport> coded) {}

  CodingLine(Codebook codebook, Meaning meaning, Talk talk) {
    this.codebook = codebook;
    this.meaning = meaning;
    this.talk = talk;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "coding");
    thread.setDaemon(true);
    return thread;
  }

  /** Codes everything; to be called once. */
  void run(Intake intake, Progress progress, Consumer<CodedReport> next) {
    Consumer<Pending> done =
        first -> {
          handOn(first, intake, next);
          progress.done(first.report().file());
        };
    try {
      intake.read(
          report -> {
            pending.add(new Pending(report, submit(report)));
            if (pending.size() >= AHEAD) {
              done.accept(pending.remove());
            }
          });
      while (!pending.isEmpty()) {
        done.accept(pending.remove());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private Future<CodedReport> submit(Report report) {
    CompletableFuture<Desk> ready = desk();
    return pool.submit(() -> ready.join().code(report));
  }

  private CompletableFuture<Desk> desk() {
    if (desk == null) {
      desk = CompletableFuture.supplyAsync(() -> Desk.load(codebook, meaning));
    }
    return desk;
  }

  private void handOn(Pending first, Intake intake, Consumer<CodedReport> next) {
    Desk.joined(desk());
    CodedReport coded;
    try {
      coded = first.coded().get();
    } catch (ExecutionException broken) {
      refuse(first.report(), broken.getCause(), intake);
      return;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Stop(ExitCode.INTERRUPTED, "Interrupted.", stopped);
    }
    next.accept(coded);
  }

  /** One report that the coder cannot take must not end the run of all others. */
  private void refuse(Report report, @Nullable Throwable why, Intake intake) {
    if (why instanceof Error error && !(why instanceof StackOverflowError)) {
      throw error;
    }
    if (why != null) {
      talk.detail(why);
    }
    String file = report.file() == null ? report.id() : report.file();
    intake.takeBack(new Refusal(file, null, "uncodable", report.id() + ": " + why));
  }
}
