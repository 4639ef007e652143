package org.sitrep.write.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Dating;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;

/** What the situation report rests on. */
final class Basis {
  private static final int MOST_SOURCES = 12;

  private final Draft draft;
  private final List<Event> events;

  private Basis(Draft draft) {
    this.draft = draft;
    this.events = draft.selection().everywhere();
  }

  static Section of(Draft draft) {
    Basis basis = new Basis(draft);
    return new Section(
        "basis",
        "What this rests on",
        "A copy is no further witness, and neither is a second report that cites the same origin."
            + " The record holds what was read into it; what nobody reported is not in it.",
        basis.events.isEmpty() ? List.of() : basis.points());
  }

  /** Returns how many reports tell of the events. */
  static int reports(Collection<Event> events) {
    return ids(events).size();
  }

  private static Set<String> ids(Collection<Event> events) {
    return events.stream()
        .flatMap(event -> event.claims().stream())
        .map(Evidence::reportId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Point> points() {
    Set<String> ids = ids(events);
    long copies = ids.stream().filter(draft.reports()::isCopy).count();
    List<Point> points = new ArrayList<>();
    points.add(
        Point.of(
            draft.about(
                events,
                Wording.counted(events.size(), "event")
                    + " of the period, told by "
                    + Wording.counted(ids.size(), "report")
                    + ", of which "
                    + Wording.number(copies)
                    + (copies == 1 ? " is a copy" : " are copies")
                    + " of others.")));
    points.add(origins());
    points.add(sources(ids));
    stale(ids).forEach(points::add);
    return points;
  }

  private Point origins() {
    List<Event> several = events.stream().filter(event -> event.origins() > 1).toList();
    List<Event> one = events.stream().filter(event -> event.origins() == 1).toList();
    List<Statement> statements = new ArrayList<>();
    if (!several.isEmpty()) {
      statements.add(
          draft.about(
              several,
              "On two or more independent origins: "
                  + Wording.counted(several.size(), "event")
                  + "."));
    }
    if (!one.isEmpty()) {
      statements.add(
          draft.about(one, "On a single origin: " + Wording.counted(one.size(), "event") + "."));
    }
    return new Point(null, statements);
  }

  private Point sources(Set<String> ids) {
    Map<String, Integer> bySource = new TreeMap<>();
    for (String id : ids) {
      CodedReport coded = draft.reports().report(id);
      String source = coded == null ? null : coded.report().source();
      bySource.merge(Objects.requireNonNullElse(source, "source not named"), 1, Integer::sum);
    }
    List<String> told =
        bySource.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Integer> each) -> -each.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST_SOURCES)
            .map(each -> each.getKey() + " " + Wording.number(each.getValue()))
            .toList();
    return Point.of(
        draft.about(
            events,
            "Reports by source: "
                + String.join(", ", told)
                + (bySource.size() > MOST_SOURCES ? ", and others" : "")
                + "."));
  }

  /** Reports that were printed under a date on which they were not written. */
  private List<Point> stale(Set<String> ids) {
    Set<String> stale = new HashSet<>();
    for (String id : ids) {
      CodedReport coded = draft.reports().report(id);
      if (coded != null && coded.dating().verdict() == Dating.Verdict.STALE) {
        stale.add(id);
      }
    }
    List<Event> told =
        events.stream()
            .filter(event -> event.claims().stream().anyMatch(c -> stale.contains(c.reportId())))
            .toList();
    if (told.isEmpty()) {
      return List.of();
    }
    return List.of(
        Point.of(
            draft.about(
                told,
                "Printed under a date on which they cannot have been written: "
                    + Wording.counted(stale.size(), "report")
                    + "; their events are dated by the reports they were made from or by their own"
                    + " words.")));
  }
}
