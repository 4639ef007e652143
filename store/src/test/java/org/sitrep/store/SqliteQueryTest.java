package org.sitrep.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteQueryTest extends QueryContract {
  @TempDir Path folder;

  @Override
  Store open() {
    return Stores.open(folder.resolve("queries.db").toString());
  }
}
