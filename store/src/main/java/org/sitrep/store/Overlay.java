package org.sitrep.store;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;
import org.sitrep.model.EventStatus;

/** What people decided, laid over the events that the machine made. */
final class Overlay {
  private final Map<String, List<Decision>> decisions;
  private final Set<String> withdrawn;

  /**
   * Lays these over.
   *
   * @param decisions the decisions by the events that they are about today
   * @param withdrawn the reports that were withdrawn
   */
  Overlay(Map<String, List<Decision>> decisions, Set<String> withdrawn) {
    this.decisions = decisions;
    this.withdrawn = withdrawn;
  }

  /** Returns the event with all that people decided about it; the last word counts. */
  Event over(Event machine) {
    Event shown = withoutWithdrawn(machine);
    for (Decision decision : decisions.getOrDefault(machine.id(), List.of())) {
      if (decision.field() != null) {
        shown = Corrections.applied(shown, decision.field(), decision.value());
      } else if (decision.kind() == Decision.Kind.WITHDRAW && decision.others().isEmpty()) {
        shown = Corrections.withStatus(shown, EventStatus.RETRACTED);
      }
    }
    return shown;
  }

  /** What is left standing has no more origins than it has voices. */
  private Event withoutWithdrawn(Event event) {
    List<Evidence> standing =
        event.claims().stream().filter(claim -> !withdrawn.contains(claim.reportId())).toList();
    if (standing.size() == event.claims().size()) {
      return event;
    }
    return standing.isEmpty()
        ? Corrections.withStatus(event, EventStatus.RETRACTED)
        : Corrections.withOriginsAtMost(event, voices(standing));
  }

  /** Whoever is cited, and each report that cites nobody. */
  private static int voices(List<Evidence> claims) {
    Set<String> voices = new HashSet<>();
    for (Evidence claim : claims) {
      claim.claimants().forEach(name -> voices.add("name " + name.toLowerCase(Locale.ROOT)));
      if (claim.claimants().isEmpty()) {
        voices.add("report " + claim.reportId());
      }
    }
    return voices.size();
  }
}
