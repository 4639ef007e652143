package org.sitrep.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.Event;
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

  /**
   * What is left standing has no more origins than reports; two that stood on one that is gone no
   * longer bear each other out.
   */
  private Event withoutWithdrawn(Event event) {
    long standing =
        event.claims().stream()
            .map(Event.Evidence::reportId)
            .filter(report -> !withdrawn.contains(report))
            .distinct()
            .count();
    long all = event.claims().stream().map(Event.Evidence::reportId).distinct().count();
    if (standing == all) {
      return event;
    }
    return standing == 0
        ? Corrections.withStatus(event, EventStatus.RETRACTED)
        : Corrections.withOriginsAtMost(event, Math.toIntExact(standing));
  }
}
