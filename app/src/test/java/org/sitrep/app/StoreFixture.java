package org.sitrep.app;

import java.nio.file.Path;
import org.sitrep.store.Stores;

/** Makes stores for tests. */
final class StoreFixture {
  private StoreFixture() {}

  /** Makes a store without a report. */
  static void empty(Path file) {
    Stores.open(file.toString()).close();
  }
}
