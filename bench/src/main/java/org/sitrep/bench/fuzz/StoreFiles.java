package org.sitrep.bench.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Report;
import org.sitrep.store.EventQuery;
import org.sitrep.store.Slice;
import org.sitrep.store.Store;
import org.sitrep.store.StoreExamination;
import org.sitrep.store.StoreException;
import org.sitrep.store.Stores;

/**
 * A store that somebody else made: the file of a small record, changed at some places. Three bytes
 * say where, the next one what is written there.
 */
final class StoreFiles implements Takers.Taker {
  private static final int CHANGE = 4;

  private byte @Nullable [] whole;

  @Override
  public void take(byte[] bytes) {
    try {
      Path file = Files.createTempFile("fuzz-store", ".db");
      try {
        Files.write(file, changed(whole(), bytes));
        read(file.toString());
      } finally {
        remove(file);
      }
    } catch (IOException noDisk) {
      throw new UncheckedIOException(noDisk);
    }
  }

  private static byte[] changed(byte[] whole, byte[] bytes) {
    byte[] changed = Arrays.copyOf(whole, whole.length);
    for (int i = 0; i + CHANGE <= bytes.length; i += CHANGE) {
      int at = (bytes[i] & 0xFF) << 16 | (bytes[i + 1] & 0xFF) << 8 | (bytes[i + 2] & 0xFF);
      changed[at % changed.length] = bytes[i + 3];
    }
    return changed;
  }

  private static void read(String file) {
    try {
      var unused = StoreExamination.of(file);
      try (Store store = Stores.open(file)) {
        store.events(EventQuery.ALL, new Slice(Slice.Order.ID, 0, 10));
        var unusedToo = store.report("kalimba");
      }
    } catch (StoreException refused) {
      if (refused.getMessage() == null || refused.getMessage().isBlank()) {
        throw new AssertionError("A store is refused without a word", refused);
      }
    }
  }

  private byte[] whole() throws IOException {
    byte[] made = whole == null ? made() : whole;
    whole = made;
    return made;
  }

  private static byte[] made() throws IOException {
    Path file = Files.createTempFile("fuzz-store", ".db");
    Files.delete(file);
    try {
      try (Store store = Stores.open(file.toString())) {
        Report report = Report.of("kalimba", "Troops left the port of Kalimba on Friday.");
        store.keep(java.util.List.of(CodedReport.uncoded(report)));
      }
      return Files.readAllBytes(file);
    } finally {
      remove(file);
    }
  }

  private static void remove(Path file) throws IOException {
    for (String part : new String[] {"", "-wal", "-shm", "-journal"}) {
      Files.deleteIfExists(Path.of(file + part));
    }
  }
}
