package org.sitrep.app;

import org.sitrep.store.Store;
import org.sitrep.store.Stores;
import picocli.CommandLine.Option;

/** Where the record is kept. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "FILE",
      defaultValue = "sitrep.db",
      description =
          "The file that keeps the record, or a database such as jdbc:postgresql://host/name"
              + " (default: ${DEFAULT-VALUE}).")
  private String location = "sitrep.db";

  /** Returns the file or the database, as it was named. */
  String location() {
    return location;
  }

  /** Opens the store, and makes it where there is none. */
  Store openOrMake() {
    return Stores.open(location);
  }

  /** Opens the store; stops where there is none. */
  Store open() {
    if (!Stores.exists(location)) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "There is no store at "
              + Stores.told(location)
              + ". Make one with: sitrep run REPORTS --store "
              + Stores.told(location)
              + " or name another with --store.");
    }
    return Stores.open(location);
  }
}
