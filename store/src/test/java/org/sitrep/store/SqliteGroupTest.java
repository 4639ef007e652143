package org.sitrep.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteGroupTest extends GroupContract {
  @TempDir Path folder;

  @Override
  Store open() {
    return Stores.open(folder.resolve("groups.db").toString());
  }
}
