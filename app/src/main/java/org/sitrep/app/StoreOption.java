package org.sitrep.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;
import picocli.CommandLine.Option;

/** Where the record is kept. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "FILE",
      defaultValue = "sitrep.db",
      description = "The file that keeps the record (default: ${DEFAULT-VALUE}).")
  private String file = "sitrep.db";

  /** Opens the store, and makes it where there is none. */
  Store openOrMake() {
    return Stores.open(file);
  }

  /** Opens the store; stops where there is none. */
  Store open() {
    if (!exists()) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "There is no store at "
              + file
              + ". Make one with: sitrep run REPORTS --store "
              + file
              + " or name another with --store.");
    }
    return Stores.open(file);
  }

  private boolean exists() {
    try {
      return Files.exists(Path.of(file));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }
}
