package org.sitrep.flink;

import org.jspecify.annotations.Nullable;
import org.sitrep.link.events.MergeWindows;
import org.sitrep.store.Store;

/** How far apart two claims of one happening may lie, as the store was made. */
final class Windows {
  private Windows() {}

  static MergeWindows of(Store store) {
    @Nullable String kilometres = store.setting("within_km");
    @Nullable String days = store.setting("within_days");
    return new MergeWindows(
        kilometres == null ? MergeWindows.DEFAULT.kilometres() : Double.parseDouble(kilometres),
        days == null ? MergeWindows.DEFAULT.days() : Integer.parseInt(days));
  }
}
