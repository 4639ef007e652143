package org.sitrep.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.claim.Act;
import org.sitrep.code.count.CountKind;
import org.sitrep.code.count.FoundCount;
import org.sitrep.model.Count;
import org.sitrep.model.EventType;

/**
 * The counts of each act.
 *
 * @param byAct for each act its counts
 */
record Outcomes(List<List<FoundCount>> byAct) {
  private static final Set<EventType> VIOLENT =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);

  static Outcomes of(List<Act> acts, List<List<FoundCount>> bySentence) {
    List<List<FoundCount>> byAct = new ArrayList<>();
    acts.forEach(a -> byAct.add(new ArrayList<>()));
    for (int sentence = 0; sentence < bySentence.size(); sentence++) {
      for (FoundCount count : bySentence.get(sentence)) {
        give(acts, sentence, count, byAct);
      }
    }
    return new Outcomes(byAct);
  }

  /**
   * A count belongs to the act whose word it counts by, and to what that act is part of; else to
   * the nearest act of its kind.
   */
  private static void give(
      List<Act> acts, int sentence, FoundCount count, List<List<FoundCount>> byAct) {
    if (count.total()) {
      return;
    }
    int best = -1;
    int bestDistance = Integer.MAX_VALUE;
    for (int i = 0; i < acts.size(); i++) {
      Act act = acts.get(i);
      int distance = Math.abs(act.head() - count.cueToken());
      if (act.sentence() == sentence && fits(count.kind(), act.type()) && distance < bestDistance) {
        best = i;
        bestDistance = distance;
      }
    }
    if (best >= 0) {
      byAct.get(best).add(count);
      int whole = acts.get(best).partOf();
      if (whole >= 0) {
        byAct.get(whole).add(count);
      }
      for (int i = 0; i < acts.size(); i++) {
        if (acts.get(i).partOf() == best) {
          byAct.get(i).add(count);
        }
      }
    }
  }

  @Nullable Count count(int act, CountKind kind) {
    return byAct.get(act).stream()
        .filter(c -> c.kind() == kind)
        .map(FoundCount::count)
        .findFirst()
        .orElse(null);
  }

  private static boolean fits(CountKind kind, EventType type) {
    return switch (kind) {
      case KILLED, INJURED -> type == EventType.ASSAULT || type == EventType.PROTEST;
      case DETAINED -> type == EventType.COERCE || type == EventType.ASSAULT;
      case DISPLACED -> VIOLENT.contains(type);
    };
  }
}
