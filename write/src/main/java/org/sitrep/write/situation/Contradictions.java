package org.sitrep.write.situation;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Factuality;

/** What is said both ways. */
final class Contradictions {
  private static final int MOST = 10;

  private Contradictions() {}

  static Section of(Draft draft) {
    List<Event> both =
        draft.selection().everywhere().stream().filter(Contradictions::isContradicted).toList();
    List<Point> points =
        new ArrayList<>(both.stream().limit(MOST).map(event -> point(draft, event)).toList());
    points.addAll(draft.rest(both, MOST));
    return new Section(
        "contradictions",
        "Contradictions",
        "Events that somebody denies, or whose numbers cannot all be right. Nothing is settled"
            + " here.",
        points);
  }

  static boolean isContradicted(Event event) {
    return event.status() == EventStatus.DISPUTED || event.status() == EventStatus.DENIED;
  }

  private static Point point(Draft draft, Event event) {
    List<Statement> statements = new ArrayList<>();
    statements.add(draft.act(event));
    List<Evidence> told = draft.citations().best(event);
    told.stream()
        .filter(claim -> claim.factuality() != Factuality.NEGATED)
        .limit(1)
        .forEach(claim -> statements.add(said(draft, event, claim, "Told as so: ")));
    told.stream()
        .filter(claim -> claim.factuality() == Factuality.NEGATED)
        .limit(2)
        .forEach(claim -> statements.add(said(draft, event, claim, "Told as not so: ")));
    if (event.killed() != null && TollSection.contradicts(event.killed())) {
      statements.add(
          draft.about(
              event, "The numbers of killed do not agree: " + Phrases.toll(event.killed()) + "."));
    }
    return new Point(draft.phrases().lead(event), statements);
  }

  private static Statement said(Draft draft, Event event, Evidence claim, String how) {
    Statement quote = draft.quote(event, claim);
    return new Statement(how + quote.text(), quote.events(), quote.references());
  }
}
