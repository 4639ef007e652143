package org.sitrep.write;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sitrep.model.TempoDay;

/** The actions of a side on a day as JSON: the line that {@code sitrep tempo} prints. */
public final class TempoDayJson {
  private TempoDayJson() {}

  /** Returns the object; means are null where the record covers too few days before. */
  public static ObjectNode of(TempoDay day) {
    ObjectNode node = Nodes.object();
    node.put("side", day.side());
    node.put("area", day.area());
    node.put("day", day.day().toString());
    node.put("actions", day.actions());
    node.put("mean_7", Nodes.roundedOrNull(day.mean7()));
    return node.put("mean_28", Nodes.roundedOrNull(day.mean28()));
  }
}
