package org.sitrep.serve;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sitrep.serve.record.RecordState;
import org.sitrep.store.Store;
import org.sitrep.store.StoreException;

/**
 * What is new in the record, whoever wrote it. A thread of its own asks the store for its state
 * and, where that is another, for what changed; those who listen wait for it here. Safe for use by
 * several threads.
 */
final class Feed implements AutoCloseable {
  /** Changes that are kept for slow listeners; who falls farther behind has to come again. */
  private static final int KEPT = 10_000;

  /** Changes remembered as told, so that none is told twice. */
  private static final int REMEMBERED = 100_000;

  /** A change may be seen so long after the time it bears: whoever writes takes time to finish. */
  private static final Duration LATE = Duration.ofMinutes(10);

  private final Store store;
  private final RecordState record;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(Feed::named);
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition turned = lock.newCondition();
  private final Deque<Change> kept = new ArrayDeque<>();
  private final Set<Change> told = new LinkedHashSet<>();
  private String state;
  private Instant newest = Instant.now();
  private long next;
  private boolean closed;

  private Feed(Store store, RecordState record) {
    this.store = store;
    this.record = record;
    this.state = record.get();
    this.told.addAll(Change.since(store, newest.minus(LATE)));
  }

  /**
   * Begins to look for changes.
   *
   * @param first work to be done before the first look
   */
  static Feed start(Store store, RecordState record, Duration look, Runnable first) {
    Feed feed = new Feed(store, record);
    feed.thread.execute(first);
    var unused =
        feed.thread.scheduleWithFixedDelay(
            feed::look, look.toMillis(), look.toMillis(), TimeUnit.MILLISECONDS);
    return feed;
  }

  private static Thread named(Runnable work) {
    Thread thread = new Thread(work, "changes");
    thread.setDaemon(true);
    return thread;
  }

  private void look() {
    try {
      String now = record.get();
      if (!now.equals(state)) {
        tell(Change.since(store, newest.minus(LATE)));
        state = now;
      }
    } catch (StoreException locked) {
      // Asked again at the next look; who asks the store himself is told what is wrong.
      return;
    }
  }

  private void tell(List<Change> changes) {
    lock.lock();
    try {
      for (Change change : changes) {
        if (told.add(change)) {
          kept.add(change);
          next++;
          newest = change.at().isAfter(newest) ? change.at() : newest;
        }
      }
      trim();
      turned.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void trim() {
    while (kept.size() > KEPT) {
      kept.remove();
    }
    Iterator<Change> oldest = told.iterator();
    for (int tooMany = told.size() - REMEMBERED; tooMany > 0; tooMany--) {
      oldest.next();
      oldest.remove();
    }
  }

  /** Returns the place after the last change. */
  long position() {
    lock.lock();
    try {
      return next;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Returns the changes after a place, waiting for one for a while; null where the listener fell
   * too far behind or the feed is closed.
   */
  @Nullable List<Change> after(long position, Duration atMost) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long left = atMost.toNanos();
      while (next == position && !closed && left > 0) {
        left = turned.awaitNanos(left);
      }
      if (closed || position < next - kept.size()) {
        return null;
      }
      List<Change> all = new ArrayList<>(kept);
      return all.subList(all.size() - (int) (next - position), all.size());
    } finally {
      lock.unlock();
    }
  }

  /** Sends all listeners away. */
  @Override
  public void close() {
    thread.shutdownNow();
    lock.lock();
    try {
      closed = true;
      turned.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
