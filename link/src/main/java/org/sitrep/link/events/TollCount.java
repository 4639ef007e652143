package org.sitrep.link.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Count;
import org.sitrep.model.Event.Told;
import org.sitrep.model.Event.Toll;

/** Puts the counts of all tellings side by side; none is chosen silently. */
final class TollCount {
  private TollCount() {}

  /** Returns the toll, or null where no telling gives a count. */
  static @Nullable Toll of(
      List<Telling> tellings, Function<Telling, @Nullable Count> counts, Lineages lineages) {
    Set<Told> by = new LinkedHashSet<>();
    Map<Integer, Set<String>> textsWith = new TreeMap<>();
    int low = Integer.MAX_VALUE;
    int high = 0;
    for (Telling telling : tellings) {
      Count count = counts.apply(telling);
      if (count == null) {
        continue;
      }
      by.add(new Told(count.low(), count.high(), Claimants.first(telling), telling.reportId()));
      low = Math.min(low, count.low());
      high = Math.max(high, highest(count));
      Integer best = plainest(count);
      if (best != null) {
        textsWith
            .computeIfAbsent(best, unseen -> new HashSet<>())
            .add(lineages.of(telling.reportId()));
      }
    }
    return by.isEmpty() ? null : new Toll(low, mostTold(textsWith), high, List.copyOf(by));
  }

  private static int highest(Count count) {
    Integer high = count.high();
    Integer best = count.best();
    return high != null ? high : best != null ? best : count.low();
  }

  private static @Nullable Integer plainest(Count count) {
    Integer high = count.high();
    return count.best() != null ? count.best() : high != null && high == count.low() ? high : null;
  }

  private static @Nullable Integer mostTold(Map<Integer, Set<String>> textsWith) {
    List<Integer> most = new ArrayList<>();
    int texts = 0;
    for (Map.Entry<Integer, Set<String>> entry : textsWith.entrySet()) {
      if (entry.getValue().size() > texts) {
        most.clear();
        texts = entry.getValue().size();
      }
      if (entry.getValue().size() == texts) {
        most.add(entry.getKey());
      }
    }
    return most.size() == 1 ? most.get(0) : null;
  }
}
