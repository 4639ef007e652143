package org.sitrep.write.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;

/** What the events of one row add up to, and what a reader has to know of them. For one thread. */
final class HapiSum {
  private int events;
  private int fatalities;
  private int claimed;
  private int disputed;
  private int uncounted;
  private int vaguelyDated;

  void add(Event event) {
    events++;
    fatalities += event.killed() == null ? 0 : event.killed().low();
    claimed += event.status() == EventStatus.CLAIMED ? 1 : 0;
    disputed += event.status() == EventStatus.DISPUTED ? 1 : 0;
    uncounted += event.killed() == null ? 1 : 0;
    vaguelyDated += event.range() != null && event.range().days() > 1 ? 1 : 0;
  }

  int events() {
    return events;
  }

  /** Returns the sum of the lowest counts. */
  int fatalities() {
    return fatalities;
  }

  /** Returns what makes the row weaker than it looks, or null. */
  @Nullable String warning(boolean countsTheDead, boolean namesUnits) {
    List<String> warnings = new ArrayList<>();
    warn(warnings, claimed, "claimed by a party to the conflict alone");
    warn(warnings, disputed, "disputed");
    warn(warnings, vaguelyDated, "dated to several days, counted by the middle one");
    if (countsTheDead) {
      warn(warnings, uncounted, "without any count of deaths, added as 0");
    }
    if (namesUnits) {
      warnings.add("units are named by the gazetteer and have no P-code");
    }
    return warnings.isEmpty() ? null : String.join("; ", warnings);
  }

  private void warn(List<String> warnings, int number, String of) {
    if (number > 0) {
      warnings.add(number + " of " + events + " events " + of);
    }
  }
}
