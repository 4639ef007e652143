package org.sitrep.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.sitrep.store.Decision;

/** A decision as JSON. */
final class DecisionLine {
  private DecisionLine() {}

  static ObjectNode of(Decision decision) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("decision", decision.number());
    node.put("at", decision.at().toString());
    node.put("by", decision.by());
    node.put("kind", decision.kind().name().toLowerCase(Locale.ROOT));
    node.put("event_id", decision.eventId().isEmpty() ? null : decision.eventId());
    node.put("field", decision.field());
    node.put("value", decision.value());
    decision.others().forEach(node.putArray("others")::add);
    return node.put("note", decision.note());
  }
}
