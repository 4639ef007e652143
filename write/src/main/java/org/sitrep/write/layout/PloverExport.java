package org.sitrep.write.layout;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Claim;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.EventType;
import org.sitrep.model.Factuality;
import org.sitrep.model.Report;
import org.sitrep.model.Sentence;
import org.sitrep.write.CodePoints;
import org.sitrep.write.EventExport;
import org.sitrep.write.ExportAccount;
import org.sitrep.write.ExportTally;
import org.sitrep.write.ExportedEvent;
import org.sitrep.write.JsonLines;
import org.sitrep.write.Nodes;
import org.sitrep.write.ShortQuote;

/**
 * PLOVER 2.0 as JSON lines (manual, draft of 2024-02-04). What is planned, conditional, denied or
 * long past is in, marked by PLOVER's auxiliary modes.
 */
public final class PloverExport implements EventExport {
  private static final Set<EventType> WITH_RECIPIENT =
      Set.of(EventType.COOPERATE, EventType.AID, EventType.SANCTION);

  @Override
  public String name() {
    return "plover";
  }

  @Override
  public String mediaType() {
    return "application/x-ndjson";
  }

  @Override
  public String extension() {
    return "jsonl";
  }

  /** Every record cites: {@code cite_info}. */
  @Override
  public boolean carriesAccount() {
    return true;
  }

  @Override
  public @Nullable String lacking(ExportedEvent event) {
    return lacking(event.event());
  }

  @Override
  public ExportTally write(Iterable<ExportedEvent> events, ExportAccount account, OutputStream out)
      throws IOException {
    ExportTally.Counting counting = new ExportTally.Counting();
    for (ExportedEvent event : events) {
      String lacking = lacking(event.event());
      if (lacking == null) {
        JsonLines.write(node(Testimony.of(event), account), out);
        counting.wrote(1);
      } else {
        counting.leftOut(lacking);
      }
    }
    out.flush();
    return counting.tally();
  }

  private static @Nullable String lacking(Event event) {
    if (event.status() == EventStatus.RETRACTED) {
      return "retracted";
    }
    if (event.range() == null) {
      return "undated";
    }
    if (event.actors().isEmpty()) {
      return "without a known actor";
    }
    return WITH_RECIPIENT.contains(event.type()) && event.recipients().isEmpty()
        ? "of a type that needs a recipient, without one"
        : null;
  }

  private static ObjectNode node(Testimony told, ExportAccount account) {
    Event event = told.event();
    DateRange range = Objects.requireNonNull(event.range());
    ObjectNode node = Nodes.object().put("id", event.id()).put("date", range.from().toString());
    if (range.days() > 1) {
      node.put("enddate", range.to().toString());
    }
    node.set("actor", Nodes.list(event.actors(), party -> PloverParts.entity(party, told)));
    node.set("recipient", Nodes.list(event.recipients(), p -> PloverParts.entity(p, told)));
    putCodes(node, told);
    if (event.place() != null) {
      node.set("event_loc", PloverParts.location(event.place(), told));
    }
    node.set("counts", PloverParts.counts(told));
    putWords(node, told);
    node.set("cite_info", cited(told, account));
    return putCoder(node, told, account);
  }

  private static void putCodes(ObjectNode node, Testimony told) {
    Event event = told.event();
    node.set("event", Nodes.texts(List.of(event.type().name())));
    node.set("mode", Nodes.texts(modes(told)));
    node.set("context", Nodes.texts(PolecatLayout.contexts(told)));
    node.put("quad_code", event.type().quad());
    node.put("event_scale", PloverScores.of(event.type(), event.mode()));
  }

  /** The mode, and PLOVER's auxiliary modes where all claims tell the act in one such way. */
  private static List<String> modes(Testimony told) {
    Set<String> auxiliary = new TreeSet<>();
    told.event().claims().forEach(claim -> auxiliary.add(auxiliary(claim.factuality())));
    Set<String> modes = new TreeSet<>();
    if (auxiliary.size() == 1 && !auxiliary.contains("")) {
      modes.addAll(auxiliary);
    }
    String mode = told.event().mode();
    return mode == null
        ? List.copyOf(modes)
        : modes.isEmpty() ? List.of(mode) : List.of(mode, modes.iterator().next());
  }

  private static String auxiliary(Factuality factuality) {
    return switch (factuality) {
      case FUTURE -> "future";
      case HYPOTHETICAL -> "hypothetical";
      case NEGATED -> "negation";
      case HISTORICAL -> "historical";
      case ACTUAL, ONGOING -> "";
    };
  }

  private static void putWords(ObjectNode node, Testimony told) {
    Testimony.Telling first = told.first();
    node.put("link", first.evidence().url());
    node.put("text", ShortQuote.of(first.evidence().quote()));
    Claim claim = first.claim();
    if (claim == null || first.report() == null) {
      return;
    }
    node.set("event_text", Nodes.texts(List.of(claim.trigger().text())));
    Sentence sentence = first.report().sentences().get(claim.sentence());
    CodePoints at = CodePoints.of(first.report().report().text());
    ObjectNode where = Nodes.object().put("sequence", sentence.index());
    where.put("start", at.before(sentence.start())).put("end", at.before(sentence.end()));
    node.set("text_info", where);
  }

  private static ObjectNode cited(Testimony told, ExportAccount account) {
    ObjectNode node = Nodes.object().put("corpus", account.filters());
    node.put("citation", account.citation());
    ArrayNode urls = Nodes.texts(told.urls());
    node.set("url", urls);
    List<Report> reports = told.reports();
    if (!reports.isEmpty()) {
      node.put("title", reports.get(0).title()).put("language", reports.get(0).language());
    }
    node.set("publication", Nodes.texts(told.sources()));
    node.put("coder", account.program()).put("codebook", account.codebook());
    return node.put("version", account.run());
  }

  private static ObjectNode putCoder(ObjectNode node, Testimony told, ExportAccount account) {
    node.put("coder", account.program());
    if (told.exported().firstSeen() != null) {
      var seen =
          told.exported().firstSeen().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
      node.put("coded_date", seen.toLocalDate().toString());
      node.put("coded_time", DateTimeFormatter.ISO_LOCAL_TIME.format(seen));
    }
    return node.put("comment", "status: " + Nodes.lower(told.event().status()));
  }
}
