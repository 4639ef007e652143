package org.sitrep.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * @param acts the acts of a report
 * @param byAct for each act its counts
 */
record Outcomes(List<Act> acts, List<List<FoundCount>> byAct) {
  /** A sentence that tells of no act goes with one told so few sentences before. */
  private static final int REACH = 2;

  private static final Set<CountKind> HARM = Set.of(CountKind.KILLED, CountKind.INJURED);

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
    return new Outcomes(acts, byAct);
  }

  /**
   * A count belongs to the act whose word it counts by, and to what that act is part of; else to
   * the nearest act of its kind; where its sentence tells of none, to the violence told of last.
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
    best = best < 0 ? toldBefore(acts, sentence, count, byAct) : best;
    for (int i : best < 0 ? List.<Integer>of() : whole(acts, best)) {
      byAct.get(i).add(count);
    }
  }

  /** "The raid began at dawn. The toll rose to nine." */
  private static int toldBefore(
      List<Act> acts, int sentence, FoundCount count, List<List<FoundCount>> byAct) {
    for (int i = acts.size() - 1; i >= 0; i--) {
      Act act = acts.get(i);
      boolean before = act.sentence() < sentence && sentence - act.sentence() <= REACH;
      boolean open = byAct.get(i).stream().noneMatch(c -> c.kind() == count.kind());
      if (before
          && act.type() == EventType.ASSAULT
          && act.factuality().tellsOfTheReportsOwnTime()) {
        return open && HARM.contains(count.kind()) ? i : -1;
      }
    }
    return -1;
  }

  /** The act, what it is part of, and its own parts. */
  private static List<Integer> whole(List<Act> acts, int act) {
    List<Integer> all = new ArrayList<>(List.of(act));
    if (acts.get(act).partOf() >= 0) {
      all.add(acts.get(act).partOf());
    }
    for (int i = 0; i < acts.size(); i++) {
      if (acts.get(i).partOf() == act) {
        all.add(i);
      }
    }
    return all;
  }

  /** Returns how many an act killed, injured, drove out or detained, or null where none is told. */
  @Nullable Count count(int act, CountKind kind) {
    return byAct.get(act).stream()
        .filter(c -> c.kind() == kind)
        .map(FoundCount::count)
        .findFirst()
        .or(() -> named(act, kind))
        .orElse(null);
  }

  private Optional<Count> named(int act, CountKind kind) {
    return whole(acts, act).stream()
        .map(i -> Named.count(acts.get(i), kind))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean fits(CountKind kind, EventType type) {
    return switch (kind) {
      case KILLED, INJURED -> type == EventType.ASSAULT || type == EventType.PROTEST;
      case DETAINED -> type == EventType.COERCE || type == EventType.ASSAULT;
      case DISPLACED -> VIOLENT.contains(type);
    };
  }
}
