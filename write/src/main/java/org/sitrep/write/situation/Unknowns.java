package org.sitrep.write.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sitrep.model.Event;
import org.sitrep.model.Place;

/** What the record does not know. */
final class Unknowns {
  private final Draft draft;

  private Unknowns(Draft draft) {
    this.draft = draft;
  }

  static Section of(Draft draft) {
    Unknowns unknowns = new Unknowns(draft);
    List<Point> points = new ArrayList<>();
    List<Event> period = draft.selection().period();
    List<Event> force = draft.selection().force();
    unknowns.count(points, period, event -> event.place() == null, "No place is told for");
    unknowns.count(points, period, Unknowns::onlyCountry, "Only the country is told for");
    unknowns.count(points, period, Unknowns::onlyArea, "Only a province or district is told for");
    unknowns.count(points, force, event -> event.actors().isEmpty(), "By whom is not told for");
    unknowns.count(
        points,
        force,
        event -> event.killed() == null,
        "The number of dead, if any, is not told for");
    unknowns.count(
        points,
        draft.selection().unsettled(),
        event -> event.range() == null,
        "Told in reports of the period, but on no day that they settle:");
    unknowns.count(
        points,
        draft.selection().unsettled(),
        event -> event.range() != null,
        "Dated so roughly that they may lie in or outside the period:");
    return new Section(
        "unknown",
        "What is not known",
        "Events of which a report does not tell where, when or by whom. Those without a settled day"
            + " are counted nowhere above.",
        points);
  }

  private static boolean onlyCountry(Event event) {
    Place place = event.place();
    return place != null && place.isCountry();
  }

  private static boolean onlyArea(Event event) {
    Place place = event.place();
    return place != null && place.isArea() && !place.isCountry();
  }

  private void count(List<Point> points, List<Event> among, Predicate<Event> is, String words) {
    List<Event> found = among.stream().filter(is).toList();
    if (!found.isEmpty()) {
      points.add(
          Point.of(draft.about(found, words + " " + Wording.counted(found.size(), "event") + ".")));
    }
  }
}
