package org.sitrep.write.situation;

import java.util.List;

/**
 * A part of a situation report.
 *
 * @param id a short name that stays, for links
 * @param title the heading
 * @param note how the part was chosen and what it leaves out; it names nobody and counts nothing
 * @param points what it tells; none where the record holds nothing of the kind
 */
public record Section(String id, String title, String note, List<Point> points) {
  public Section {
    points = List.copyOf(points);
  }
}
