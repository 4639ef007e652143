package org.sitrep.write.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sitrep.model.ControlChange;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Place;

/** The whole in a few lines. */
final class Glance {
  private static final int PLACES = 8;

  private final Draft draft;
  private final List<Point> points = new ArrayList<>();

  private Glance(Draft draft) {
    this.draft = draft;
  }

  static Section of(Draft draft, Relief relief) {
    Glance glance = new Glance(draft);
    glance.write(relief);
    return new Section(
        "glance",
        "At a glance",
        "Numbers in brackets lead to the quoted words, those with an E to the list of events.",
        glance.points);
  }

  private void write(Relief relief) {
    Selection chosen = draft.selection();
    List<Event> done = chosen.done();
    if (!done.isEmpty()) {
      add(
          done,
          Wording.counted(done.size(), "event")
              + " told as having happened in the period, in "
              + Wording.counted(Basis.reports(done), "report")
              + ".");
    }
    deadliest(done);
    control();
    count(relief.of(done), "Bearing on humanitarian access, aid or displacement: ");
    List<Event> corroborated = chosen.of(EventStatus.CORROBORATED);
    if (!corroborated.isEmpty()) {
      add(
          corroborated,
          "Corroborated by independent origins: "
              + Wording.counted(corroborated.size(), "event")
              + ".");
    }
    count(chosen.of(EventStatus.CLAIMED), "Claimed by a party to the conflict alone: ");
    count(
        chosen.period().stream().filter(Contradictions::isContradicted).toList(),
        "Disputed or denied: ");
  }

  private void count(List<Event> events, String words) {
    if (!events.isEmpty()) {
      add(events, words + Wording.counted(events.size(), "event") + ".");
    }
  }

  private void add(List<Event> events, String text) {
    points.add(Point.of(draft.about(events, text)));
  }

  private void deadliest(List<Event> done) {
    List<Event> deadly =
        done.stream()
            .filter(event -> event.killed() != null)
            .sorted(Comparator.comparing((Event event) -> -low(event)).thenComparing(Event::id))
            .toList();
    if (deadly.isEmpty()) {
      return;
    }
    List<Statement> statements = new ArrayList<>();
    statements.add(
        draft.about(
            deadly,
            "A number of dead is told for " + Wording.counted(deadly.size(), "event") + "."));
    deadly.stream()
        .filter(draft.reports()::tellsDays)
        .findFirst()
        .ifPresent(worst -> statements.add(worst(worst)));
    points.add(new Point(null, statements));
  }

  private Statement worst(Event worst) {
    return draft.about(
        worst,
        "The highest least number with a told day: "
            + Phrases.hurt(worst)
            + " ("
            + draft.phrases().lead(worst)
            + ").");
  }

  private static int low(Event event) {
    return event.killed() == null ? 0 : event.killed().low();
  }

  private void control() {
    Map<Place, List<ControlChange>> changes = ControlSection.changes(draft);
    if (changes.isEmpty()) {
      return;
    }
    List<Integer> references =
        changes.values().stream()
            .flatMap(List::stream)
            .map(change -> draft.citations().testimony(change, change.claims().get(0)))
            .toList();
    List<String> names = changes.keySet().stream().map(Place::name).distinct().toList();
    points.add(
        Point.of(
            Draft.standing(
                "Control is told to have changed, or to be contested, at: "
                    + String.join(", ", names.subList(0, Math.min(PLACES, names.size())))
                    + (names.size() > PLACES ? " and others" : "")
                    + ".",
                references)));
  }
}
