package org.sitrep.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.link.events.EventLinker;
import org.sitrep.link.events.EventLinker.ClaimOf;
import org.sitrep.link.events.FirstPrints;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.Event;
import org.sitrep.model.Explanation;
import org.sitrep.model.Explanation.Rule;
import org.sitrep.model.Incident;

/** Says in sentences why claims, events and reports were joined or kept apart. */
final class Explainer {
  private final Linked linked;
  private final EventLinker events;
  private final FirstPrints firstPrints;

  Explainer(Linked linked, EventLinker events) {
    this.linked = linked;
    this.events = events;
    this.firstPrints =
        new FirstPrints(linked.reports(), linked.copies().stream().filter(Copy::counts).toList());
  }

  /** Explains two of one kind; an event stands for its first claim. */
  Explanation explain(String a, String b) {
    if (isReport(a) && isReport(b)) {
      return new ReportExplainer(linked.copies()).explain(a, b);
    }
    String one = claimOf(a);
    String other = claimOf(b);
    CodedReport first = one == null ? null : holderOf(one);
    CodedReport second = other == null ? null : holderOf(other);
    if (first == null || second == null || one == null || other == null) {
      throw new IllegalArgumentException(unknown(a, b));
    }
    List<Rule> rules = new ArrayList<>();
    addEventRule(a, one, rules);
    addEventRule(b, other, rules);
    rules.addAll(ofClaims(first, one, second, other));
    return new Explanation(a, b, joined(one, other), rules);
  }

  private String unknown(String a, String b) {
    for (String id : List.of(a, b)) {
      if (!isReport(id) && claimOf(id) == null) {
        return "There is neither a claim nor a report nor an event "
            + id
            + "; name two claims, two reports or two events.";
      }
    }
    return (isReport(a) ? a : b)
        + " is a report and "
        + (isReport(a) ? b : a)
        + " is none; name two claims, two reports or two events.";
  }

  private static void addEventRule(String given, String claimId, List<Rule> rules) {
    if (!given.equals(claimId)) {
      rules.add(
          new Rule("event", true, "event " + given + " is looked at by its claim " + claimId));
    }
  }

  Explanation explain(String eventId) {
    Event event = event(eventId);
    if (event == null) {
      throw new IllegalArgumentException("No event " + eventId);
    }
    String first = event.claims().get(0).claimId();
    List<Rule> rules = new ArrayList<>();
    if (event.claims().size() == 1) {
      rules.add(new Rule("event", true, "it stands on " + first + " alone"));
    }
    if (event.datePrecision() == DatePrecision.RANGE || event.range() == null) {
      event.claims().forEach(evidence -> addNewsRule(evidence.claimId(), rules));
    }
    for (Event.Evidence evidence : event.claims().subList(1, event.claims().size())) {
      for (Rule rule : explain(first, evidence.claimId()).rules()) {
        rules.add(new Rule(rule.rule(), rule.holds(), evidence.claimId() + ": " + rule.says()));
      }
    }
    return new Explanation(eventId, first, true, rules);
  }

  /** How the days of a claim are known that tells none. */
  private void addNewsRule(String claimId, List<Rule> rules) {
    CodedReport coded = holderOf(claimId);
    if (coded != null) {
      String says = events.newsDays(new ClaimOf(coded, claimId), firstPrints);
      if (says != null) {
        rules.add(new Rule("news", true, claimId + ": " + says));
      }
    }
  }

  private List<Rule> ofClaims(CodedReport first, String a, CodedReport second, String b) {
    if (a.equals(b)) {
      return List.of(new Rule("same", true, "they are one and the same claim"));
    }
    List<Rule> rules = new ArrayList<>();
    if (first.id().equals(second.id())) {
      rules.add(incidentRule(first, a, b));
    } else {
      rules.add(copyRule(first, a, second, b));
    }
    rules.addAll(events.rules(new ClaimOf(first, a), new ClaimOf(second, b), firstPrints));
    rules.add(outcome(a, b));
    return rules;
  }

  /** What came of it: the rules before may speak for and against. */
  private Rule outcome(String a, String b) {
    List<String> ofA = eventsOf(a);
    List<String> ofB = eventsOf(b);
    List<String> common = ofA.stream().filter(ofB::contains).toList();
    if (!common.isEmpty()) {
      return new Rule("outcome", true, "both are told of event " + common.get(0));
    }
    return new Rule("outcome", false, of(a, ofA) + ", " + of(b, ofB));
  }

  private static String of(String claimId, List<String> eventIds) {
    return eventIds.isEmpty()
        ? claimId + " is of no event: it looks back on what lies long before its report"
        : claimId + " is of event " + String.join(" and ", eventIds);
  }

  private List<String> eventsOf(String claimId) {
    return linked.events().stream().filter(event -> holds(event, claimId)).map(Event::id).toList();
  }

  private boolean joined(String a, String b) {
    return a.equals(b)
        || linked.events().stream().anyMatch(event -> holds(event, a) && holds(event, b));
  }

  private static boolean holds(Event event, String claimId) {
    return event.claims().stream().anyMatch(evidence -> evidence.claimId().equals(claimId));
  }

  private static Rule incidentRule(CodedReport report, String a, String b) {
    for (Incident incident : report.incidents()) {
      if (incident.claims().contains(a) && incident.claims().contains(b)) {
        return new Rule("incident", true, "both are of incident " + incident.id());
      }
    }
    return new Rule("incident", false, "they are of no common incident of " + report.id());
  }

  private Rule copyRule(CodedReport first, String a, CodedReport second, String b) {
    Copy copy = ReportExplainer.copy(linked.copies(), first.id(), second.id());
    if (copy == null || !copy.counts()) {
      return new Rule(
          "copy",
          false,
          "neither " + first.id() + " nor " + second.id() + " is a copy of the other");
    }
    boolean turned = copy.copyOf().equals(second.id());
    int original = sentenceOf(turned ? second : first, turned ? b : a);
    int inCopy = sentenceOf(turned ? first : second, turned ? a : b);
    boolean aligned =
        copy.aligned().stream().anyMatch(one -> one.a() == original && one.b() == inCopy);
    String pair = copy.reportId() + " is a copy of " + copy.copyOf();
    String sentences =
        String.format(
            Locale.ROOT,
            "sentence %d of %s and sentence %d of %s",
            inCopy,
            copy.reportId(),
            original,
            copy.copyOf());
    return new Rule(
        "copy",
        aligned,
        aligned
            ? pair + ", and " + sentences + " say the same"
            : pair + ", but not in " + sentences);
  }

  private boolean isReport(String id) {
    return linked.reports().stream().anyMatch(report -> report.id().equals(id));
  }

  private @Nullable Event event(String id) {
    return linked.events().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
  }

  /** Returns the claim that an id names or, of an event, its first; null where it names none. */
  private @Nullable String claimOf(String id) {
    if (holderOf(id) != null) {
      return id;
    }
    Event event = event(id);
    return event == null ? null : event.claims().get(0).claimId();
  }

  private @Nullable CodedReport holderOf(String claimId) {
    return linked.reports().stream()
        .filter(report -> report.claim(claimId) != null)
        .findFirst()
        .orElse(null);
  }

  private static int sentenceOf(CodedReport report, String claimId) {
    Claim claim = report.claim(claimId);
    return claim == null ? -1 : claim.sentence();
  }
}
