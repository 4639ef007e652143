package org.sitrep.write;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sitrep.model.ControlChange;
import org.sitrep.model.ControlChange.Testimony;
import org.sitrep.model.Event.Party;

/** A change of control as JSON: the line that {@code sitrep control} prints. */
public final class ControlChangeJson {
  private ControlChangeJson() {}

  /** Returns the object; {@code to} is the day of the next change, or null. */
  public static ObjectNode of(ControlChange change) {
    ObjectNode node = Nodes.object();
    node.set("place", EventJson.place(change.place()));
    node.put("from", change.from().toString());
    node.put("to", Nodes.iso(change.to()));
    node.set("holder", change.holder() == null ? null : party(change.holder()));
    node.put("state", Nodes.lower(change.state()));
    node.set("claims", Nodes.list(change.claims(), ControlChangeJson::testimony));
    node.set("against", Nodes.list(change.against(), ControlChangeJson::testimony));
    return node;
  }

  private static ObjectNode testimony(Testimony testimony) {
    ObjectNode node = Nodes.object();
    node.put("claim_id", testimony.claimId());
    node.put("report_id", testimony.reportId());
    node.put("day", testimony.day().toString());
    node.set("side", party(testimony.side()));
    node.put("told", Nodes.lower(testimony.told()));
    node.put("denied", testimony.denied());
    node.put("extent", Nodes.lower(testimony.extent()));
    node.put("quote", testimony.quote());
    node.put("source", testimony.source());
    node.put("url", testimony.url());
    node.set("claimants", Nodes.texts(testimony.claimants()));
    return node;
  }

  private static ObjectNode party(Party party) {
    return Nodes.object().put("name", party.name()).put("code", party.code());
  }
}
