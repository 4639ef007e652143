package org.sitrep.write;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Actor;
import org.sitrep.model.ActorMention;
import org.sitrep.model.Attribution;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Control;
import org.sitrep.model.DateMention;
import org.sitrep.model.DateRange;
import org.sitrep.model.Dating;
import org.sitrep.model.Incident;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Proof;
import org.sitrep.model.Relation;
import org.sitrep.model.Report;
import org.sitrep.model.Sentence;
import org.sitrep.model.Skipped;
import org.sitrep.model.Tempo;

/** A coded report as JSON: the line that {@code sitrep code} prints. */
public final class CodedReportJson {
  private final CodedReport coded;
  private final CodePoints at;

  private CodedReportJson(CodedReport coded) {
    this.coded = coded;
    this.at = CodePoints.of(coded.report().text());
  }

  /** Returns the object; {@code start} and {@code end} count code points of its {@code text}. */
  public static ObjectNode of(CodedReport coded) {
    return new CodedReportJson(coded).whole();
  }

  private ObjectNode whole() {
    Report report = coded.report();
    ObjectNode node = Nodes.object();
    node.put("report_id", report.id());
    node.put("title", report.title());
    node.put("source", report.source());
    node.put("language", report.language());
    node.put("text", report.text());
    node.set("dating", dating(coded.dating()));
    putMentions(node);
    ClaimJson claims = new ClaimJson(at);
    node.set("claims", Nodes.list(coded.claims(), claims::of));
    node.set("incidents", Nodes.list(coded.incidents(), CodedReportJson::incident));
    node.set("control", Nodes.list(coded.control(), this::control));
    node.set("tempo", Nodes.list(coded.tempo(), this::tempo));
    node.set("relations", Nodes.list(coded.relations(), this::relation));
    node.set("skipped", Nodes.list(coded.skipped(), CodedReportJson::skipped));
    return node;
  }

  private void putMentions(ObjectNode node) {
    node.set("sentences", Nodes.list(coded.sentences(), this::sentence));
    node.set("places", Nodes.list(coded.places(), this::place));
    node.set("dates", Nodes.list(coded.dates(), this::date));
    node.set("actors", Nodes.list(coded.actors(), this::actor));
    node.set("attributions", Nodes.list(coded.attributions(), this::attribution));
  }

  private ObjectNode dating(Dating dating) {
    ObjectNode node = Nodes.object();
    node.put("printed", Nodes.iso(dating.printed()));
    node.put("window_from", Nodes.iso(dating.windowFrom()));
    node.put("window_to", Nodes.iso(dating.windowTo()));
    node.put("verdict", Nodes.lower(dating.verdict()));
    node.set("because", Nodes.list(dating.because(), this::proof));
    return node;
  }

  private ObjectNode proof(Proof proof) {
    return Nodes.span(proof.quote(), at).put("rule", proof.rule()).put("says", proof.says());
  }

  private ObjectNode sentence(Sentence sentence) {
    ObjectNode node = Nodes.object().put("index", sentence.index());
    node.put("start", at.before(sentence.start()));
    return node.put("end", at.before(sentence.end()));
  }

  private ObjectNode place(PlaceMention mention) {
    ObjectNode node = Nodes.span(mention.quote(), at);
    Place place = mention.place();
    node.put("name", place == null ? null : place.name());
    node.put("country", place == null ? null : place.country());
    node.put("admin1", place == null ? null : place.admin1());
    node.put("latitude", place == null ? null : Nodes.roundedOrNull(place.latitude()));
    node.put("longitude", place == null ? null : Nodes.roundedOrNull(place.longitude()));
    node.put("geonames_id", place == null ? null : place.geonamesId());
    node.put("feature", place == null ? null : place.feature());
    return node.put("radius_m", place == null ? null : place.radiusM());
  }

  private ObjectNode date(DateMention mention) {
    ObjectNode node = Nodes.span(mention.quote(), at);
    DateRange range = mention.range();
    node.put("from", range == null ? null : range.from().toString());
    node.put("to", range == null ? null : range.to().toString());
    node.put("precision", Nodes.lower(mention.precision()));
    return node.put("anchor", Nodes.lower(mention.anchor()));
  }

  private ObjectNode actor(ActorMention mention) {
    ObjectNode node = Nodes.span(mention.quote(), at);
    Actor actor = mention.actor();
    node.put("name", actor.name());
    node.put("country", actor.country());
    node.put("sector", actor.sector());
    node.put("code", actor.code());
    return node.put("group", actor.group());
  }

  private ObjectNode attribution(Attribution attribution) {
    ObjectNode node = Nodes.object();
    node.set("claimant", claimant(attribution));
    node.set("cue", Nodes.spanOrNull(attribution.cue(), at));
    node.set("via", Nodes.spanOrNull(attribution.via(), at));
    node.set("content", Nodes.span(attribution.content(), at));
    return node.put("quoted", attribution.quoted());
  }

  private @Nullable ObjectNode claimant(Attribution attribution) {
    return attribution.claimant() == null
        ? null
        : Nodes.span(attribution.claimant().quote(), at).put("code", attribution.claimant().code());
  }

  private static ObjectNode incident(Incident incident) {
    ObjectNode node = Nodes.object().put("incident_id", incident.id());
    node.set("claims", Nodes.texts(incident.claims()));
    return node.put("main", incident.main());
  }

  private ObjectNode control(Control control) {
    ObjectNode node = Nodes.object();
    node.put("place", control.place());
    node.put("actor", control.actor());
    node.put("state", Nodes.lower(control.state()));
    node.put("extent", Nodes.lower(control.extent()));
    node.put("date", control.date());
    Nodes.span(node, control.quote(), at);
    node.put("claim", control.claim());
    node.set("attributions", Nodes.numbers(control.attributions()));
    return node;
  }

  private ObjectNode tempo(Tempo tempo) {
    ObjectNode node = Nodes.object();
    node.put("actor", tempo.actor());
    node.put("of", tempo.of());
    node.put("direction", Nodes.lower(tempo.direction()));
    node.put("date", tempo.date());
    Nodes.span(node, tempo.quote(), at);
    node.set("attributions", Nodes.numbers(tempo.attributions()));
    return node;
  }

  private ObjectNode relation(Relation relation) {
    ObjectNode node = Nodes.object();
    node.put("subject", relation.subject());
    node.put("relation", Nodes.lower(relation.kind()));
    node.put("object", relation.object());
    return Nodes.span(node, relation.quote(), at);
  }

  private static ObjectNode skipped(Skipped skipped) {
    ObjectNode node = Nodes.object().put("sentence", skipped.sentence());
    return node.put("reason", skipped.reason());
  }
}
