package org.sitrep.write.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Toll;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Place;

/**
 * Orders events by what a relief agency has to know first. The weights are a choice and are told in
 * words beside the list: lives before ground, ground before words; what several origins bear out
 * before what one tells; what is placed before what is not.
 */
final class Ranking {
  private static final double KILLED = 3;
  private static final double INJURED = 1;
  private static final double ORIGIN = 0.8;
  private static final int MOST_ORIGINS = 4;
  private static final double GROUND = 2.5;
  private static final double RELIEF = 2;
  private static final double WORDS_ONLY = -2;
  private static final double UNSURE = -1;

  /** What no report dates may be background that a report recalls. */
  private static final double UNDATED = -3;

  private final Reports reports;
  private final Relief relief;

  Ranking(Reports reports, Relief relief) {
    this.reports = reports;
    this.relief = relief;
  }

  /** Returns the events, the weightiest first. */
  List<Event> ranked(List<Event> events) {
    List<Event> sorted = new ArrayList<>(events);
    sorted.sort(
        Comparator.comparingDouble(this::weight).reversed().thenComparing(Selection.BY_DAY));
    return sorted;
  }

  double weight(Event event) {
    double weight = KILLED * size(event.killed()) + INJURED * size(event.injured());
    weight += ORIGIN * Math.min(MOST_ORIGINS, event.origins());
    weight += Kinds.isOfGround(event) ? GROUND : 0;
    weight += relief.concerns(event) ? RELIEF : 0;
    weight += event.type().quad() == 1 || event.type().quad() == 3 ? WORDS_ONLY : 0;
    weight += isUnsure(event) ? UNSURE : 0;
    weight += reports.tellsDays(event) ? 0 : UNDATED;
    return weight + (isPlaced(event.place()) ? 0 : UNSURE);
  }

  /** The least number told decides: a wild guess lifts nothing to the top. */
  private static double size(@Nullable Toll toll) {
    return toll == null ? 0 : Math.log10(1.0 + toll.low());
  }

  private static boolean isUnsure(Event event) {
    return event.status() == EventStatus.CLAIMED || event.status() == EventStatus.DISPUTED;
  }

  private static boolean isPlaced(@Nullable Place place) {
    return place != null && !place.isCountry();
  }
}
