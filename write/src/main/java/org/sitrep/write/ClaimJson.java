package org.sitrep.write;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.SideCount;

/** A claim as JSON, its numbers indexing the lists of the report that it stands in. */
final class ClaimJson {
  private final CodePoints at;

  ClaimJson(CodePoints at) {
    this.at = at;
  }

  ObjectNode of(Claim claim) {
    ObjectNode node = Nodes.object();
    node.put("claim_id", claim.id());
    node.put("sentence", claim.sentence());
    node.set("trigger", Nodes.span(claim.trigger(), at));
    putCodes(node, claim);
    putParties(node, claim);
    putCounts(node, claim);
    node.set("instruments", Nodes.list(claim.instruments(), quote -> Nodes.span(quote, at)));
    node.set("attributions", Nodes.numbers(claim.attributions()));
    node.put("rule", claim.rule());
    return node.put("confidence", Nodes.rounded(claim.confidence()));
  }

  private void putCodes(ObjectNode node, Claim claim) {
    node.put("event_type", claim.type().name());
    node.put("mode", claim.mode());
    node.set("contexts", Nodes.texts(claim.contexts()));
    node.put("acled_event_type", claim.acledEventType());
    node.put("acled_sub_event_type", claim.acledSubEventType());
    node.put("cameo", claim.cameo());
    node.put("factuality", Nodes.lower(claim.factuality()));
    node.set("factuality_cue", Nodes.spanOrNull(claim.factualityCue(), at));
  }

  private static void putParties(ObjectNode node, Claim claim) {
    node.set("actors", Nodes.numbers(claim.actors()));
    node.set("recipients", Nodes.numbers(claim.recipients()));
    node.set("places", Nodes.numbers(claim.places()));
    node.put("date", claim.date());
  }

  private void putCounts(ObjectNode node, Claim claim) {
    node.set("killed", count(claim.killed()));
    node.set("injured", count(claim.injured()));
    node.set("displaced", count(claim.displaced()));
    node.set("detained", count(claim.detained()));
  }

  private @Nullable ObjectNode count(@Nullable Count count) {
    if (count == null) {
      return null;
    }
    ObjectNode node = Nodes.object().put("low", count.low());
    node.put("best", count.best());
    node.put("high", count.high());
    Nodes.span(node, count.quote(), at);
    node.set("by_side", Nodes.list(count.bySide(), ClaimJson::side));
    return node;
  }

  private static ObjectNode side(SideCount count) {
    ObjectNode node = Nodes.object().put("side", Nodes.lower(count.side()));
    return node.put("low", count.low()).put("high", count.high());
  }
}
