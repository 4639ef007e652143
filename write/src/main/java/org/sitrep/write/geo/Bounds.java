package org.sitrep.write.geo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Place;
import org.sitrep.write.Nodes;

/** West, south, east and north of all points seen. For one thread. */
final class Bounds {
  private double west = Double.POSITIVE_INFINITY;
  private double south = Double.POSITIVE_INFINITY;
  private double east = Double.NEGATIVE_INFINITY;
  private double north = Double.NEGATIVE_INFINITY;

  void include(@Nullable Place place) {
    if (place != null && place.latitude() != null && place.longitude() != null) {
      west = Math.min(west, place.longitude());
      east = Math.max(east, place.longitude());
      south = Math.min(south, place.latitude());
      north = Math.max(north, place.latitude());
    }
  }

  /** Returns the four numbers in this order, or null where there was no point. */
  double @Nullable [] box() {
    return west > east
        ? null
        : new double[] {
          Nodes.rounded(west), Nodes.rounded(south), Nodes.rounded(east), Nodes.rounded(north)
        };
  }

  static ArrayNode json(double[] box) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (double edge : box) {
      array.add(edge);
    }
    return array;
  }
}
