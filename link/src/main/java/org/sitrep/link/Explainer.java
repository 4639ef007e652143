package org.sitrep.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.link.events.EventLedger;
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

/** Says in sentences why claims and reports were joined or kept apart. */
final class Explainer {
  private final Linked linked;
  private final EventLinker events;
  private final FirstPrints firstPrints;

  Explainer(Linked linked, EventLinker events) {
    this.linked = linked;
    this.events = events;
    this.firstPrints =
        new FirstPrints(
            linked.reports(), linked.copies().stream().filter(EventLedger::bears).toList());
  }

  Explanation explain(String a, String b) {
    CodedReport first = holderOf(a);
    CodedReport second = holderOf(b);
    if (first != null && second != null) {
      return new Explanation(a, b, joined(a, b), claimRules(first, a, second, b));
    }
    if (isReport(a) && isReport(b)) {
      return ofReports(a, b);
    }
    throw new IllegalArgumentException(
        "Neither two claims nor two reports: " + a + " and " + b + "; name two ids of one kind");
  }

  Explanation explain(String eventId) {
    Event event =
        linked.events().stream()
            .filter(one -> one.id().equals(eventId))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No event " + eventId));
    String first = event.claims().get(0).claimId();
    List<Rule> rules = new ArrayList<>();
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

  private boolean joined(String a, String b) {
    return linked.events().stream().anyMatch(event -> holds(event, a) && holds(event, b));
  }

  private static boolean holds(Event event, String claimId) {
    return event.claims().stream().anyMatch(evidence -> evidence.claimId().equals(claimId));
  }

  private List<Rule> claimRules(CodedReport first, String a, CodedReport second, String b) {
    List<Rule> rules = new ArrayList<>();
    if (first.id().equals(second.id())) {
      rules.add(incidentRule(first, a, b));
    } else {
      rules.add(copyRule(first, a, second, b));
    }
    rules.addAll(events.rules(new ClaimOf(first, a), new ClaimOf(second, b), firstPrints));
    return rules;
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
    Copy copy = copy(first.id(), second.id());
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
    String sentences =
        "sentence "
            + inCopy
            + " of "
            + copy.reportId()
            + " and sentence "
            + original
            + " of "
            + copy.copyOf();
    return new Rule(
        "copy",
        aligned,
        aligned
            ? copy.reportId()
                + " is a copy of "
                + copy.copyOf()
                + ", and "
                + sentences
                + " say the same"
            : copy.reportId() + " is a copy of " + copy.copyOf() + ", but not in " + sentences);
  }

  private Explanation ofReports(String a, String b) {
    Copy copy = copy(a, b);
    if (copy == null) {
      String says =
          "they share too little text to be copies, judged by words, names and the sense of sentences";
      return new Explanation(a, b, false, List.of(new Rule("text", false, says)));
    }
    List<Rule> rules = new ArrayList<>();
    rules.add(
        new Rule(
            "text",
            true,
            String.format(
                Locale.ROOT,
                "score %.2f; %d sentences of %s have counterparts in %s, %d do not",
                copy.score(),
                copy.aligned().stream().map(Copy.Alignment::b).distinct().count(),
                copy.reportId(),
                copy.copyOf(),
                copy.added().size())));
    rules.add(new Rule("kind", copy.counts(), kindSays(copy)));
    rules.add(new Rule("direction", copy.directionKnown(), String.valueOf(copy.whyDirection())));
    copy.changed().forEach(change -> rules.add(changeRule(change)));
    return new Explanation(a, b, copy.counts(), rules);
  }

  private static String kindSays(Copy copy) {
    return switch (copy.kind()) {
      case VERBATIM -> "the same words, but for a few";
      case SYNDICATION -> "the same text, cut or edited";
      case REWRITE -> "the same content in other words";
      case QUOTATION -> "both quote the same speech and are otherwise their own: no copy";
    };
  }

  private static Rule changeRule(Copy.Change change) {
    String field = change.field().name().toLowerCase(Locale.ROOT);
    String was = change.aValue() == null ? "nothing" : "\u201c" + change.aValue() + "\u201d";
    String is = change.bValue() == null ? "nothing" : "\u201c" + change.bValue() + "\u201d";
    return new Rule("changed " + field, false, was + " became " + is);
  }

  private @Nullable Copy copy(String one, String other) {
    return linked.copies().stream()
        .filter(
            copy ->
                (copy.reportId().equals(one) && copy.copyOf().equals(other))
                    || (copy.reportId().equals(other) && copy.copyOf().equals(one)))
        .findFirst()
        .orElse(null);
  }

  private boolean isReport(String id) {
    return linked.reports().stream().anyMatch(report -> report.id().equals(id));
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
