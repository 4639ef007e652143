package org.sitrep.app;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns a source that hands values on into an iterator, few values at a time: the source runs in a
 * thread of its own. The iterator is for one thread.
 *
 * @param <T> the values
 */
final class Handover<T> implements Iterator<T>, AutoCloseable {
  private static final int WAITING = 256;

  private final Semaphore room = new Semaphore(WAITING);
  private final BlockingQueue<Optional<T>> queue = new LinkedBlockingQueue<>();
  private final Thread giver;
  private volatile @Nullable RuntimeException fault;
  private Optional<T> next = Optional.empty();
  private boolean looked;

  /**
   * Starts the source.
   *
   * @param source hands its values to the consumer and returns after the last
   */
  Handover(Consumer<Consumer<T>> source) {
    giver = new Thread(() -> run(source), "events");
    giver.setDaemon(true);
    giver.start();
  }

  /** The end needs no room: it is told whatever happens. */
  private void run(Consumer<Consumer<T>> source) {
    try {
      source.accept(this::give);
    } catch (RuntimeException failed) {
      fault = failed;
    } finally {
      queue.add(Optional.empty());
    }
  }

  private void give(T value) {
    try {
      room.acquire();
    } catch (InterruptedException nobodyAsks) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Nobody asks for more", nobodyAsks);
    }
    queue.add(Optional.of(value));
  }

  @Override
  public boolean hasNext() {
    return upcoming().isPresent();
  }

  @Override
  public T next() {
    T value = upcoming().orElseThrow(NoSuchElementException::new);
    looked = false;
    return value;
  }

  private Optional<T> upcoming() {
    if (!looked) {
      next = taken();
      looked = true;
    }
    RuntimeException failed = fault;
    if (next.isEmpty() && failed != null) {
      throw failed;
    }
    return next;
  }

  private Optional<T> taken() {
    try {
      Optional<T> value = queue.take();
      room.release();
      return value;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while events were read", stopped);
    }
  }

  /** Stops the source and waits until it has let go of what it read from. */
  @Override
  public void close() {
    giver.interrupt();
    try {
      giver.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
