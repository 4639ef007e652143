package org.sitrep.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteArrivalTest extends ArrivalContract {
  @TempDir Path folder;
  private int number;

  @Override
  Store open() {
    return Stores.open(folder.resolve(number + ".db").toString());
  }

  @Override
  void openAnother() {
    number++;
    openStore();
  }
}
