package org.sitrep.app;

import org.jspecify.annotations.Nullable;
import org.sitrep.link.events.MergeWindows;
import org.sitrep.store.Store;
import picocli.CommandLine.Option;

/** How far apart two claims of one happening may lie. A store remembers what was chosen for it. */
final class WindowOptions {
  private static final String KILOMETRES = "within_km";
  private static final String DAYS = "within_days";

  @Option(
      names = "--within-km",
      paramLabel = "KM",
      description =
          "How far apart two reports may place one event (default: as the store was made, 5 at"
              + " first; 1 is the narrow window).")
  private @Nullable Double kilometres;

  @Option(
      names = "--within-days",
      paramLabel = "DAYS",
      description =
          "How far apart two reports may date one event (default: as the store was made, 1 at"
              + " first).")
  private @Nullable Integer days;

  /** Returns the windows to link by, which the store remembers from now on; stops at wrong ones. */
  MergeWindows chosenFor(Store store) {
    MergeWindows before = of(store);
    try {
      MergeWindows chosen =
          new MergeWindows(
              kilometres == null ? before.kilometres() : kilometres,
              days == null ? before.days() : days);
      store.set(KILOMETRES, String.valueOf(chosen.kilometres()));
      store.set(DAYS, String.valueOf(chosen.days()));
      return chosen;
    } catch (IllegalArgumentException wrong) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "--within-km and --within-days: " + wrong.getMessage() + ".",
          wrong);
    }
  }

  /** Returns the windows by which what the store holds was linked. */
  static MergeWindows of(Store store) {
    String kilometres = store.setting(KILOMETRES);
    String days = store.setting(DAYS);
    return new MergeWindows(
        kilometres == null ? MergeWindows.DEFAULT.kilometres() : Double.parseDouble(kilometres),
        days == null ? MergeWindows.DEFAULT.days() : Integer.parseInt(days));
  }
}
