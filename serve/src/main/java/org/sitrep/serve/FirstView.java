package org.sitrep.serve;

import java.time.Instant;
import java.util.List;
import org.sitrep.store.EventHead;
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
   * Sees to it that the first view of a large record is kept in its store; where another program is
   * writing, it is left undone.
   */
  public static void keep(Store store) {
    if (store.count(EventQuery.ALL) >= LARGE) {
      of(store);
    }
  }

  static Packed of(Store store) {
    byte[] kept = store.workedOut(NAME);
    if (kept != null) {
      return Packed.ofGzip(kept);
    }
    long version = store.eventVersion();
    List<EventHead> heads = store.heads(EventQuery.ALL);
    Packed made = Packed.of(Overview.of(heads, Instant.now()));
    if (heads.size() >= LARGE) {
      keep(store, made, version);
    }
    return made;
  }

  private static void keep(Store store, Packed made, long version) {
    try {
      store.keepWorkedOut(NAME, made.gzip(), version);
    } catch (StoreException locked) {
      // The record is as good without it; whoever comes first has to wait.
      return;
    }
  }
}
