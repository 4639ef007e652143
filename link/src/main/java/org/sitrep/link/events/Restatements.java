package org.sitrep.link.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.link.events.GivenLinks.Link;
import org.sitrep.model.Actor;
import org.sitrep.model.Factuality;

/**
 * The links of what a report says again. A deed told with neither place nor known sides ("the
 * attack", "three were killed") and a denial are of the deed that the report told last; words of
 * the same sides, told twice, are the same words.
 */
final class Restatements {
  private static final double STRENGTH = 0.5;

  private final List<Telling> tellings;
  private final PairJudge judge;

  Restatements(List<Telling> tellings, PairJudge judge) {
    this.tellings = tellings;
    this.judge = judge;
  }

  /** Returns the links, in the order of the reports' ids and texts. */
  List<Link> links() {
    Map<String, List<Integer>> byReport = new TreeMap<>();
    for (int i = 0; i < tellings.size(); i++) {
      byReport.computeIfAbsent(tellings.get(i).reportId(), unseen -> new ArrayList<>()).add(i);
    }
    Comparator<Integer> inText =
        Comparator.comparingInt((Integer i) -> tellings.get(i).claim().trigger().start())
            .thenComparing(Comparator.naturalOrder());
    List<Link> links = new ArrayList<>();
    for (List<Integer> report : byReport.values()) {
      List<Integer> inOrder = report.stream().sorted(inText).toList();
      for (int i = 0; i < inOrder.size(); i++) {
        Integer told = toldBefore(inOrder, i);
        if (told == null) {
          told = toldAfter(inOrder, i);
        }
        if (told != null) {
          links.add(new Link(told, inOrder.get(i), STRENGTH));
        }
      }
    }
    return links;
  }

  private @Nullable Integer toldBefore(List<Integer> inOrder, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (restates(tellings.get(inOrder.get(at)), tellings.get(inOrder.get(i)))) {
        return inOrder.get(i);
      }
    }
    return null;
  }

  /** A title tells first what the text then tells in full. */
  private @Nullable Integer toldAfter(List<Integer> inOrder, int at) {
    for (int i = at + 1; i < inOrder.size(); i++) {
      if (restates(tellings.get(inOrder.get(at)), tellings.get(inOrder.get(i)))) {
        return inOrder.get(i);
      }
    }
    return null;
  }

  private boolean restates(Telling again, Telling told) {
    if (again.claim().type() != told.claim().type() || judge.excluded(again, told)) {
      return false;
    }
    Factuality how = again.claim().factuality();
    boolean alike = how == told.claim().factuality() || bothHappen(again, told);
    return PairJudge.material(again)
        ? (alike && bare(again)) || (how == Factuality.NEGATED && again.place() == null)
        : alike && sameSpeech(again, told);
  }

  private static boolean bothHappen(Telling one, Telling other) {
    return one.claim().factuality().tellsOfTheReportsOwnTime()
        && other.claim().factuality().tellsOfTheReportsOwnTime();
  }

  private static boolean bare(Telling telling) {
    return telling.place() == null
        && telling.actors().stream().noneMatch(Restatements::known)
        && telling.recipients().stream().noneMatch(Restatements::known);
  }

  private static boolean known(Actor actor) {
    return actor.code() != null && actor.code().length() > 3 && !SideRule.unidentified(actor);
  }

  private static boolean sameSpeech(Telling one, Telling other) {
    Relation recipients = SideRule.relation(one.recipients(), other.recipients());
    return SideRule.relation(one.actors(), other.actors()) == Relation.SAME
        && (recipients == Relation.SAME || one.recipients().isEmpty());
  }
}
