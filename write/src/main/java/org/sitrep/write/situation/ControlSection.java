package org.sitrep.write.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ControlChange;
import org.sitrep.model.ControlChange.Testimony;
import org.sitrep.model.Holding;
import org.sitrep.model.Place;

/** Who came to hold what. */
final class ControlSection {
  /** So many witnesses of a change are cited. */
  private static final int WITNESSES = 4;

  private final Draft draft;

  private ControlSection(Draft draft) {
    this.draft = draft;
  }

  static Section of(Draft draft) {
    ControlSection section = new ControlSection(draft);
    List<Point> points = new ArrayList<>();
    changes(draft).forEach((place, changes) -> points.add(section.point(place, changes)));
    return new Section(
        "control",
        "Changes of control",
        "Dated by the day on which reports tell the change; a place of which nobody tells any more"
            + " is taken to stay as it was. What is said against a change stands beside it.",
        points);
  }

  /** Returns the changes of the period, by place, in order of time. */
  static Map<Place, List<ControlChange>> changes(Draft draft) {
    Map<Place, List<ControlChange>> byPlace = new LinkedHashMap<>();
    draft.dossier().control().stream()
        .filter(change -> draft.scope().country().equals(change.place().country()))
        .filter(change -> draft.scope().period().holds(change.from()))
        .sorted(Comparator.comparing(ControlChange::from))
        .forEach(
            change ->
                byPlace.computeIfAbsent(change.place(), unseen -> new ArrayList<>()).add(change));
    return byPlace;
  }

  private Point point(Place place, List<ControlChange> changes) {
    List<Statement> statements = new ArrayList<>();
    Statement before = before(changes.get(0));
    for (ControlChange change : changes) {
      statements.add(state(change));
      statements.add(draft.quote(cited(change, change.claims()).get(0)));
      if (!change.against().isEmpty()) {
        statements.add(against(change));
      }
    }
    if (before != null) {
      statements.add(before);
    }
    return new Point(Phrases.where(place), statements);
  }

  private Statement state(ControlChange change) {
    return Draft.standing(
        "From " + Wording.day(change.from()) + " " + held(change) + ".", standing(change));
  }

  /** Returns what a change rests on and, where it names who held the place before, that too. */
  private List<Integer> standing(ControlChange change) {
    List<Integer> references = new ArrayList<>(cited(change, change.claims()));
    if (change.state() == Holding.CONTESTED && change.holder() != null) {
      draft.dossier().control().stream()
          .filter(earlier -> earlier.place().equals(change.place()))
          .filter(earlier -> earlier.from().isBefore(change.from()))
          .filter(earlier -> change.holder().equals(earlier.holder()))
          .filter(earlier -> earlier.state() != Holding.CONTESTED)
          .max(Comparator.comparing(ControlChange::from))
          .ifPresent(earlier -> references.addAll(cited(earlier, earlier.claims())));
    }
    return references;
  }

  static String held(ControlChange change) {
    String holder = change.holder() == null ? null : change.holder().name();
    return switch (change.state()) {
      case HELD -> "held by " + holder;
      case CLAIMED -> "held by " + holder + " by its own word alone";
      case CONTESTED -> "contested" + (holder == null ? "" : "; last held undisputed by " + holder);
      case LEFT ->
          "left"
              + (holder == null ? "" : " by " + holder)
              + ", and nobody is told to have come after";
    };
  }

  private @Nullable Statement before(ControlChange change) {
    return draft.dossier().control().stream()
        .filter(earlier -> earlier.place().equals(change.place()))
        .filter(earlier -> change.from().equals(earlier.to()))
        .findFirst()
        .map(
            earlier ->
                Draft.standing(
                    "Before all that, from "
                        + Wording.day(earlier.from())
                        + ", "
                        + held(earlier)
                        + ".",
                    standing(earlier)))
        .orElse(null);
  }

  private Statement against(ControlChange change) {
    List<Integer> references = cited(change, change.against());
    Reference first = draft.citations().reference(references.get(0));
    return Draft.standing(
        "Said against it: " + Wording.quoted(first.quote()) + " " + Wording.printed(first),
        references);
  }

  /** Returns the numbers of witnesses, those of the holder's own side included, at most a few. */
  private List<Integer> cited(ControlChange change, List<Testimony> told) {
    return told.stream()
        .limit(WITNESSES)
        .map(testimony -> draft.citations().testimony(change, testimony))
        .distinct()
        .toList();
  }
}
