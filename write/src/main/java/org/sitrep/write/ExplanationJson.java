package org.sitrep.write;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sitrep.model.Explanation;

/** Why two were joined or kept apart, as JSON: what {@code sitrep explain} prints. */
public final class ExplanationJson {
  private ExplanationJson() {}

  /** Returns the object, its rules in the order of the explanation. */
  public static ObjectNode of(Explanation explanation) {
    ObjectNode node = Nodes.object();
    node.put("a", explanation.a());
    node.put("b", explanation.b());
    node.put("joined", explanation.joined());
    node.set("rules", Nodes.list(explanation.rules(), ExplanationJson::rule));
    return node;
  }

  private static ObjectNode rule(Explanation.Rule rule) {
    return Nodes.object()
        .put("rule", rule.rule())
        .put("holds", rule.holds())
        .put("says", rule.says());
  }
}
