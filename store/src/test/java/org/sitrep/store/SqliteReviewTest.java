package org.sitrep.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteReviewTest extends ReviewContract {
  @TempDir Path folder;

  @Override
  Store open() {
    return Stores.open(folder.resolve("review.db").toString());
  }
}
