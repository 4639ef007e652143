package org.sitrep.serve;

import java.time.Instant;
import org.sitrep.store.EventQuery;
import org.sitrep.store.Store;
import org.sitrep.store.StoreException;

/**
 * What the page asks for first: all events as columns. Of a large record it is kept in the store,
 * so that a server that was just started need not make it.
 */
public final class FirstView {
  /** Another name where the columns become others. */
  private static final String NAME = "overview-1";

  /** Fewer events are read faster than anybody asks. */
  private static final int LARGE = 5_000;

  private FirstView() {}

  /**
   * Keeps the first view of a large record in its store, where it is not kept already; does nothing
   * where another program is writing.
   */
  public static void keep(Store store) {
    if (store.count(EventQuery.ALL) < LARGE || store.workedOut(NAME) != null) {
      return;
    }
    long version = store.eventVersion();
    byte[] made = made(store).gzip();
    try {
      store.keepWorkedOut(NAME, made, version);
    } catch (StoreException locked) {
      // The record is as good without it; whoever comes first has to wait.
      return;
    }
  }

  static Packed of(Store store) {
    byte[] kept = store.workedOut(NAME);
    return kept == null ? made(store) : Packed.ofGzip(kept);
  }

  private static Packed made(Store store) {
    return Packed.of(Overview.of(store.heads(EventQuery.ALL), Instant.now()));
  }
}
