package org.sitrep.serve.record;

import java.util.UUID;
import java.util.function.Supplier;
import org.sitrep.store.Store;

/**
 * The record that is served: a store, and the name of the state that it is in. Safe for use by
 * several threads.
 */
public final class RecordState implements Supplier<String> {
  /** States of different servers are never the same, for they are counted per connection. */
  private final String server = UUID.randomUUID().toString();

  private final Store store;

  /** Returns the state of a store. */
  public RecordState(Store store) {
    this.store = store;
  }

  /** Returns the name of the state, which differs whenever the record does. */
  @Override
  public String get() {
    return server + "/" + store.state();
  }

  /** Returns a memory for what is worked out from the record. */
  public <T> Remembered<T> remembering(int most) {
    return new Remembered<>(this, most);
  }
}
