package org.sitrep.write.feed;

import javax.xml.stream.XMLStreamException;
import org.sitrep.model.Place;
import org.sitrep.write.GeoPrecision;
import org.sitrep.write.Nodes;

/**
 * A place in GeoRSS-Simple, latitude first. What is known no better than to a region is a circle of
 * its size and no point; a country without a point is a name only.
 */
final class GeoRss {
  private GeoRss() {}

  static void put(Elements entry, Place place) throws XMLStreamException {
    entry.geo("featurename", place.name());
    if (place.latitude() == null || place.longitude() == null) {
      return;
    }
    String point = Nodes.rounded(place.latitude()) + " " + Nodes.rounded(place.longitude());
    if (GeoPrecision.of(place) == 1) {
      entry.geo("point", point);
    } else if (place.radiusM() != null) {
      entry.geo("circle", point + " " + place.radiusM());
    }
  }
}
