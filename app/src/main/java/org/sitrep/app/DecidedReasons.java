package org.sitrep.app;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Explanation;
import org.sitrep.model.Explanation.Rule;
import org.sitrep.store.Decision;
import org.sitrep.store.StoredEvent;

/** What people decided about an event, as reasons that come before those of the machine. */
final class DecidedReasons {
  private DecidedReasons() {}

  static Explanation before(StoredEvent stored, Explanation machines) {
    List<Rule> rules = new ArrayList<>();
    for (Decision decision : stored.decisions()) {
      if (decision.kind() == Decision.Kind.MERGE || decision.kind() == Decision.Kind.SPLIT) {
        rules.add(rule(decision));
      }
    }
    if (rules.isEmpty()) {
      return machines;
    }
    rules.addAll(machines.rules());
    return new Explanation(machines.a(), machines.b(), machines.joined(), rules);
  }

  private static Rule rule(Decision decision) {
    boolean joins = decision.kind() == Decision.Kind.MERGE;
    String what = joins ? " joined these events: " : " took these claims apart: ";
    List<String> others = new ArrayList<>(decision.others());
    if (joins) {
      others.add(0, decision.eventId());
    }
    String why = decision.note() == null ? "" : " (" + decision.note() + ")";
    return new Rule(
        joins ? "merged by a person" : "split by a person",
        joins,
        decision.by() + what + String.join(", ", others) + " on " + decision.at() + why);
  }
}
