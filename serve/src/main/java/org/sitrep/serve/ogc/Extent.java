package org.sitrep.serve.ogc;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.serve.record.Json;
import org.sitrep.store.EventHead;

/** The box and the days that hold all events. */
final class Extent {
  static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
  private static final String GREGORIAN = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian";

  private double west = Double.POSITIVE_INFINITY;
  private double south = Double.POSITIVE_INFINITY;
  private double east = Double.NEGATIVE_INFINITY;
  private double north = Double.NEGATIVE_INFINITY;
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;

  private Extent() {}

  static ObjectNode of(List<EventHead> heads) {
    Extent extent = new Extent();
    heads.forEach(extent::include);
    return extent.json();
  }

  private void include(EventHead head) {
    Double longitude = head.longitude();
    Double latitude = head.latitude();
    if (longitude != null && latitude != null) {
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
    LocalDate from = head.from();
    LocalDate to = head.to();
    if (from != null && (first == null || from.isBefore(first))) {
      first = from;
    }
    if (to != null && (last == null || to.isAfter(last))) {
      last = to;
    }
  }

  private ObjectNode json() {
    ObjectNode extent = Json.object();
    if (west <= east) {
      ObjectNode spatial = extent.putObject("spatial");
      ArrayNode box = spatial.putArray("bbox").addArray();
      box.add(west).add(south).add(east).add(north);
      spatial.put("crs", CRS84);
    }
    ObjectNode temporal = extent.putObject("temporal");
    ArrayNode interval = temporal.putArray("interval").addArray();
    interval.add(first == null ? null : first + "T00:00:00Z");
    interval.add(last == null ? null : last + "T23:59:59Z");
    temporal.put("trs", GREGORIAN);
    return extent;
  }
}
