package org.sitrep.write.geo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Place;
import org.sitrep.write.EventColumns;
import org.sitrep.write.EventExport;
import org.sitrep.write.ExportAccount;
import org.sitrep.write.ExportTally;
import org.sitrep.write.ExportedEvent;
import org.sitrep.write.JsonLines;
import org.sitrep.write.Nodes;

/**
 * A map layer (RFC 7946): a point for each event with coordinates, null geometry for the others.
 * How precisely a point is known stands in {@code radius_m} and {@code geo_precision}; what the
 * export states of itself, in the foreign member {@code account}.
 */
public final class GeoJsonExport implements EventExport {
  @Override
  public String name() {
    return "geojson";
  }

  @Override
  public String mediaType() {
    return "application/geo+json";
  }

  @Override
  public String extension() {
    return "geojson";
  }

  @Override
  public boolean carriesAccount() {
    return true;
  }

  @Override
  public ExportTally write(Iterable<ExportedEvent> events, ExportAccount account, OutputStream out)
      throws IOException {
    ExportTally.Counting counting = new ExportTally.Counting();
    Bounds bounds = new Bounds();
    String stated = JsonLines.line(statement(account));
    put("{\"type\":\"FeatureCollection\",\"account\":" + stated + ",\"features\":[", out);
    String separator = "\n";
    for (ExportedEvent event : events) {
      put(separator + JsonLines.line(feature(event)), out);
      bounds.include(event.event().place());
      counting.wrote(1);
      separator = ",\n";
    }
    // The box is known when all have passed; the order of members means nothing in JSON.
    double[] box = bounds.box();
    put("\n]" + (box == null ? "" : ",\"bbox\":" + JsonLines.line(Bounds.json(box))) + "}\n", out);
    out.flush();
    return counting.tally();
  }

  private static ObjectNode statement(ExportAccount account) {
    ObjectNode node = Nodes.object();
    account.members().forEach(node::put);
    return node;
  }

  private static void put(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectNode feature(ExportedEvent event) {
    ObjectNode node = Nodes.object().put("type", "Feature").put("id", event.event().id());
    node.set("geometry", point(event.event().place()));
    node.set("properties", EventColumns.of(event));
    return node;
  }

  private static @Nullable ObjectNode point(@Nullable Place place) {
    if (place == null || place.latitude() == null || place.longitude() == null) {
      return null;
    }
    ObjectNode node = Nodes.object().put("type", "Point");
    node.putArray("coordinates")
        .add(Nodes.rounded(place.longitude()))
        .add(Nodes.rounded(place.latitude()));
    return node;
  }
}
