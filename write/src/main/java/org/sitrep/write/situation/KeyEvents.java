package org.sitrep.write.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Evidence;
import org.sitrep.model.Place;

/** The events that a relief agency has to know first. */
final class KeyEvents {
  private static final int MOST = 10;

  /** What weighs less is no news that anybody has to know first. */
  private static final double LEAST = 0.5;

  /** Reports that differ by a day or two may tell of one happening. */
  private static final int DAYS_APART = 3;

  private final Draft draft;

  private KeyEvents(Draft draft) {
    this.draft = draft;
  }

  static Section of(Draft draft, Relief relief) {
    KeyEvents key = new KeyEvents(draft);
    Ranking ranking = new Ranking(draft.reports(), relief);
    List<Event> ranked =
        ranking.ranked(draft.selection().done()).stream()
            .filter(event -> ranking.weight(event) >= LEAST)
            .toList();
    return new Section(
        "key-events",
        "Key events",
        "Ranked by the least number of dead and injured told, then by independent origins, changes"
            + " of control, and bearing on relief; what is claimed by a party alone, disputed, or"
            + " told without a place or day ranks lower. Events told by the same words, or alike in"
            + " kind, province and days, are drawn together: they may be tellings of one.",
        key.points(ranked));
  }

  private List<Point> points(List<Event> ranked) {
    List<List<Event>> groups = new ArrayList<>();
    for (Event event : ranked) {
      groups.stream()
          .filter(group -> alike(group.get(0), event))
          .findFirst()
          .ifPresentOrElse(group -> group.add(event), () -> open(groups, event));
    }
    return groups.stream().limit(MOST).map(this::point).toList();
  }

  private static void open(List<List<Event>> groups, Event event) {
    List<Event> group = new ArrayList<>();
    group.add(event);
    groups.add(group);
  }

  private Point point(List<Event> group) {
    Event first = group.get(0);
    List<Event> others = group.subList(1, group.size());
    List<Statement> statements = new ArrayList<>();
    statements.add(draft.headline(first));
    statements.addAll(draft.quotes(first));
    if (!others.isEmpty()) {
      statements.add(
          draft.about(
              others,
              "Alike, and perhaps the same: "
                  + Wording.counted(others.size(), "more event")
                  + "."));
    }
    return new Point(draft.phrases().lead(first), statements);
  }

  private boolean alike(Event one, Event other) {
    return sameWords(one, other) || sameKind(one, other);
  }

  private boolean sameWords(Event one, Event other) {
    Evidence first = draft.citations().best(one).get(0);
    Evidence second = draft.citations().best(other).get(0);
    return first.reportId().equals(second.reportId()) && first.quote().equals(second.quote());
  }

  private static boolean sameKind(Event one, Event other) {
    return Kinds.of(one).equals(Kinds.of(other))
        && near(one.range(), other.range())
        && Objects.equals(province(one.place()), province(other.place()));
  }

  private static boolean near(@Nullable DateRange one, @Nullable DateRange other) {
    return one != null
        && other != null
        && !one.from().isAfter(other.to().plusDays(DAYS_APART))
        && !other.from().isAfter(one.to().plusDays(DAYS_APART));
  }

  private static @Nullable String province(@Nullable Place place) {
    return place == null ? null : Objects.requireNonNullElse(place.admin1(), place.name());
  }
}
