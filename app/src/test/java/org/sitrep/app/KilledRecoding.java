package org.sitrep.app;

import java.util.List;
import java.util.Objects;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;

/** Leaves a store as a recoding leaves it that was killed. */
final class KilledRecoding {
  private KilledRecoding() {}

  /** Leaves it coded as far as one report, and not linked. */
  static void afterOneReport(String location, String reportId) {
    String mark = CodebookMark.of(null);
    try (Store store = Stores.open(location)) {
      store.forgetCodebooks();
      store.keep(List.of(Objects.requireNonNull(store.report(reportId))), mark);
      store.set("recoding", mark);
    }
  }
}
