package org.sitrep.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.link.Linked;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Report;
import org.sitrep.read.Refusal;
import org.sitrep.read.watch.Article;
import org.sitrep.read.watch.FeedState;
import org.sitrep.read.watch.Watch;
import org.sitrep.read.watch.WatchListener;
import org.sitrep.serve.monitor.Monitor;
import org.sitrep.store.Run;
import org.sitrep.store.Store;
import org.sitrep.store.WatchFile;

/**
 * Codes what a watch finds, keeps it in a store, and only then says that it is safe; links all that
 * the store holds when a round is over.
 */
final class WatchKeeping implements WatchListener, AutoCloseable {
  /** Few enough that little is fetched twice where a watch is killed. */
  private static final int TOGETHER = 16;

  private static final int THREADS = 2;

  private final Store store;
  private final WatchFile state;
  private final Codebook codebook;
  private final String mark;
  private final Talk talk;
  private final RejectsFile rejects;
  private final Meaning meaning = new Meaning();
  private final ExecutorService pool = Executors.newFixedThreadPool(THREADS, WatchKeeping::daemon);
  private final List<Found> waiting = new ArrayList<>();
  private WatchAccount account;
  private Stopwatch watch = new Stopwatch();
  private int refusedInAll;
  private @Nullable Monitor monitor;

  /** Loaded with the first report: most looks find nothing new. */
  private @Nullable CompletableFuture<Desk> desk;

  private record Found(Article article, Report report, CompletableFuture<CodedReport> coded) {}

  WatchKeeping(
      Store store,
      WatchFile state,
      Codebook codebook,
      String mark,
      Talk talk,
      RejectsFile rejects) {
    this.store = store;
    this.state = state;
    this.codebook = codebook;
    this.mark = mark;
    this.talk = talk;
    this.rejects = rejects;
    this.account = new WatchAccount(talk, rejects);
  }

  /** Tells somebody of each round. */
  WatchKeeping watchedBy(Monitor other) {
    monitor = other;
    return this;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "coding");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void report(Article article, Report report) {
    waiting.add(new Found(article, report, coded(report)));
  }

  private CompletableFuture<CodedReport> coded(Report report) {
    if (desk == null) {
      desk = CompletableFuture.supplyAsync(() -> Desk.load(codebook, meaning));
    }
    CompletableFuture<Desk> ready = desk;
    return CompletableFuture.supplyAsync(() -> timed(ready.join(), report), pool);
  }

  private CodedReport timed(Desk ready, Report report) {
    Stopwatch coding = new Stopwatch();
    CodedReport coded = ready.code(report);
    took("code", coding);
    return coded;
  }

  @Override
  public void copy(Article article, String reportId) {
    account.samePage();
  }

  @Override
  public void refused(Refusal refusal) {
    account.refused(refusal);
    refusedInAll++;
  }

  @Override
  public void putOff(String address, String code, Instant until) {
    account.putOff(code);
  }

  @Override
  public void changed(FeedState feed) {
    talk.say(
        feed.dropped()
            ? "The feed " + feed.listed() + " is gone for good."
            : "The feed " + feed.listed() + " moved to " + feed.address() + ".");
  }

  /** Returns whether as many reports wait as are kept together. */
  boolean isFull() {
    return waiting.size() >= TOGETHER;
  }

  /** Keeps all reports that wait, and tells the watch so. */
  void flush(Watch feeds) {
    List<CodedReport> coded = new ArrayList<>();
    List<Article> safe = new ArrayList<>();
    for (Found found : waiting) {
      CodedReport each = joined(found, feeds);
      if (each != null) {
        coded.add(each);
        safe.add(found.article());
      }
    }
    waiting.clear();
    if (!coded.isEmpty()) {
      // Before and not after: killed in between, the next watch links once in vain.
      state.unlinked(true);
      store.keep(coded, mark);
      feeds.kept(safe);
      coded.forEach(each -> account.kept(each.id()));
    }
  }

  /** One report that the coder cannot take must not end the watch. */
  private @Nullable CodedReport joined(Found found, Watch feeds) {
    try {
      return found.coded().join();
    } catch (CompletionException broken) {
      Throwable why = broken.getCause();
      if (why instanceof Error error && !(why instanceof StackOverflowError)) {
        throw error;
      }
      feeds.refused(found.article(), found.report(), "uncodable");
      refused(new Refusal(found.article().address(), null, "uncodable", String.valueOf(why)));
      return null;
    }
  }

  /**
   * Links what the store holds if something came, and tells the sum of the round.
   *
   * @param briefly whether nothing is told of a round in which nothing came
   */
  void endRound(boolean briefly) {
    Stopwatch linking = new Stopwatch();
    if (state.unlinked()) {
      Linked linked = Linking.all(store, meaning, WindowOptions.of(store));
      store.replaceLinks(linked.copies(), linked.events(), Instant.now());
      state.unlinked(false);
      took("link", linking);
    }
    int copies = account.read() == 0 ? 0 : account.copies(Copies.of(store.copies()));
    if (account.read() > 0 || !briefly) {
      account.tell(copies, ", " + watch.told());
    }
    if (account.read() > 0) {
      log(copies);
      count(copies);
    }
    account = new WatchAccount(talk, rejects);
    watch = new Stopwatch();
  }

  private void took(String step, Stopwatch time) {
    if (monitor != null) {
      monitor.took(step, time.elapsed());
    }
  }

  private void count(int copies) {
    if (monitor != null) {
      int kept = account.read() - copies - account.refused();
      monitor.count("reports", "kept", kept);
      monitor.count("reports", "copies", copies);
      monitor.count("reports", "refused", account.refused());
      monitor.log("round", Map.of("kept", kept, "copies", copies, "refused", account.refused()));
    }
  }

  private void log(int copies) {
    int kept = account.read() - copies - account.refused();
    store.log(
        new Run(
            Instant.now(),
            Version.program(),
            codebook.version(),
            account.read(),
            kept,
            copies,
            account.refused()));
  }

  int refusedInAll() {
    return refusedInAll;
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
