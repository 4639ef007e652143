package org.sitrep.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sitrep.code.codebook.Codebook;
import org.sitrep.link.Linked;
import org.sitrep.model.CodedReport;
import org.sitrep.store.Kept;
import org.sitrep.store.Run;
import org.sitrep.store.Store;

/**
 * Codes the reports of a store anew, in batches that are each kept whole, and links everything at
 * the end. The store knows of each report by which codebook it was coded, so that a recoding that
 * was killed goes on with the reports that are left.
 */
final class Recoding {
  /** Set while reports may be coded by this codebook that are not yet linked. */
  private static final String UNFINISHED = "recoding";

  private static final int TOGETHER = 32;
  private static final int THREADS = 2;

  private final Store store;
  private final Codebook codebook;
  private final String mark;
  private final Talk talk;
  private final Meaning meaning = new Meaning();
  private int coded;
  private int changed;
  private int failed;

  Recoding(Store store, Codebook codebook, String mark, Talk talk) {
    this.store = store;
    this.codebook = codebook;
    this.mark = mark;
    this.talk = talk;
  }

  /**
   * Does it all, and returns the exit code.
   *
   * @param all whether reports are coded anew, too, that this codebook coded
   */
  int run(boolean all) {
    boolean goesOn = mark.equals(store.setting(UNFINISHED));
    if (all && !goesOn) {
      store.forgetCodebooks();
    }
    return run(
        goesOn,
        store.countNotCodedBy(mark),
        after -> store.reportsNotCodedBy(mark, after, TOGETHER));
  }

  /** Codes what was read and never coded, links everything, and returns the exit code. */
  int runOnUncoded() {
    return run(
        mark.equals(store.setting(UNFINISHED)),
        store.countNotCoded(),
        after -> store.reportsNotCoded(after, TOGETHER));
  }

  /** Returns the next reports to code after that id. */
  private interface Waiting {
    List<CodedReport> after(String id);
  }

  private int run(boolean goesOn, long waiting, Waiting next) {
    if (waiting == 0 && !goesOn) {
      talk.say("0 reports to code: all were coded by codebook " + mark);
      return ExitCode.NOTHING;
    }
    store.set(UNFINISHED, mark);
    talk.say(waiting + " of " + store.countReports(null) + " reports to code by " + mark);
    Stopwatch watch = new Stopwatch();
    if (waiting > 0) {
      code(next);
    }
    Linked linked = link();
    store.set(UNFINISHED, "");
    String sum = coded + " coded (" + changed + " changed), " + failed + " failed; ";
    talk.say(sum + linked.events().size() + " events, " + watch.told());
    return failed == 0 ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private void code(Waiting next) {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try (Progress progress = talk.progress(1, false)) {
      Desk desk = Desk.load(codebook, meaning);
      String after = "";
      List<CodedReport> batch = next.after(after);
      while (!batch.isEmpty()) {
        List<CodedReport> anew = coded(batch, desk, pool, progress);
        Kept kept = store.keep(anew, mark);
        coded += anew.size();
        changed += kept.changed();
        after = batch.get(batch.size() - 1).id();
        batch = next.after(after);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private List<CodedReport> coded(
      List<CodedReport> batch, Desk desk, ExecutorService pool, Progress progress) {
    List<Future<CodedReport>> pending = new ArrayList<>();
    for (CodedReport before : batch) {
      pending.add(pool.submit(() -> desk.code(before.report())));
    }
    List<CodedReport> anew = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      try {
        anew.add(pending.get(i).get());
      } catch (ExecutionException broken) {
        failed++;
        talk.warn(
            "sitrep: " + batch.get(i).id() + ": uncodable, stays as it was: " + broken.getCause());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new Stop(ExitCode.INTERRUPTED, "Interrupted; start it again to go on.", stopped);
      }
      progress.done(batch.get(i).report().file());
    }
    return anew;
  }

  private Linked link() {
    Linked linked = Linking.all(store, meaning, WindowOptions.of(store));
    Instant now = Instant.now();
    store.replaceLinks(linked.copies(), linked.events(), now);
    store.log(
        new Run(now, Version.program(), codebook.version(), coded + failed, coded, 0, failed));
    return linked;
  }
}
