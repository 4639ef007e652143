package org.sitrep.write.situation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;
import org.sitrep.write.EventJson;

/** A situation report as JSON; keys in snake case, unknown values null, as everywhere. */
public final class SituationJson {
  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  private SituationJson() {}

  /** Returns the report; statements cite events and references by the numbers these have in it. */
  public static ObjectNode of(Situation situation) {
    Scope scope = situation.scope();
    ObjectNode node = MAKE.objectNode();
    node.put("title", situation.title());
    node.put("country", scope.country()).put("country_name", scope.countryName());
    node.put("from", scope.from().toString()).put("to", scope.to().toString());
    node.put("program", situation.imprint().program());
    node.put("codebook", situation.imprint().codebook());
    node.put("as_of", iso(situation.imprint().asOf()));
    ArrayNode sections = node.putArray("sections");
    situation.sections().forEach(section -> sections.add(section(section)));
    ArrayNode events = node.putArray("events");
    situation.events().forEach(listed -> events.add(event(listed)));
    ArrayNode references = node.putArray("references");
    situation.references().forEach(reference -> references.add(reference(reference)));
    return node;
  }

  private static ObjectNode section(Section section) {
    ObjectNode node = MAKE.objectNode().put("id", section.id()).put("title", section.title());
    node.put("note", section.note());
    ArrayNode points = node.putArray("points");
    for (Point point : section.points()) {
      ObjectNode item = points.addObject().put("lead", point.lead());
      ArrayNode statements = item.putArray("statements");
      point.statements().forEach(statement -> statements.add(statement(statement)));
    }
    return node;
  }

  private static ObjectNode statement(Statement statement) {
    ObjectNode node = MAKE.objectNode().put("text", statement.text());
    node.set("events", numbers(statement.events()));
    node.set("references", numbers(statement.references()));
    return node;
  }

  private static ObjectNode event(ListedEvent listed) {
    Event event = listed.event();
    ObjectNode node = MAKE.objectNode().put("number", listed.number());
    node.put("group", listed.group().name().toLowerCase(Locale.ROOT));
    node.put("text", listed.text());
    node.set("references", numbers(listed.references()));
    node.set("event", EventJson.of(event));
    return node;
  }

  private static ObjectNode reference(Reference reference) {
    ObjectNode node = MAKE.objectNode().put("number", reference.number());
    node.set("claim_ids", texts(reference.claimIds()));
    node.put("report_id", reference.reportId());
    node.put("source", reference.source());
    node.put("published", iso(reference.published()));
    node.put("title", reference.title());
    node.put("url", reference.url());
    node.put("quote", reference.quote());
    node.set("claimants", texts(reference.claimants()));
    node.set("names", texts(reference.names()));
    return node;
  }

  private static @Nullable String iso(@Nullable Object moment) {
    return moment == null ? null : moment.toString();
  }

  private static ArrayNode numbers(List<Integer> values) {
    ArrayNode array = MAKE.arrayNode();
    values.forEach(array::add);
    return array;
  }

  private static ArrayNode texts(List<String> values) {
    ArrayNode array = MAKE.arrayNode();
    values.forEach(array::add);
    return array;
  }
}
