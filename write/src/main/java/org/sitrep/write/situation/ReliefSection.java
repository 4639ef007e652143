package org.sitrep.write.situation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Count;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.Place;

/** Access, aid, people on the move, and harm to those who help. */
final class ReliefSection {
  private static final int MOST_COUNTS = 8;
  private static final int MOST = 10;

  private final Draft draft;
  private final Map<String, Event> ofClaim = new HashMap<>();

  private ReliefSection(Draft draft) {
    this.draft = draft;
    for (Event event : draft.dossier().events()) {
      event.claims().forEach(claim -> ofClaim.put(claim.claimId(), event));
    }
  }

  static Section of(Draft draft, Relief relief) {
    ReliefSection section = new ReliefSection(draft);
    List<Point> points = new ArrayList<>(section.displaced());
    List<Event> events =
        new Ranking(draft.reports(), relief).ranked(relief.of(draft.selection().done()));
    events.stream().limit(MOST).map(section::item).forEach(points::add);
    points.addAll(draft.rest(events, MOST));
    return new Section(
        "access",
        "Humanitarian access and displacement",
        "Numbers of displaced people as reports give them, not added up; then events of aid, access"
            + " granted or refused, siege and flight, and harm to people who help or heal.",
        points);
  }

  /** Quotes the words that bear on relief, which need not be those that tell most of the event. */
  private Point item(Event event) {
    Statement quote =
        draft.citations().best(event).stream()
            .filter(claim -> Relief.tells(claim.quote()))
            .findFirst()
            .map(claim -> draft.quote(event, claim))
            .orElseGet(() -> draft.quote(event));
    return new Point(draft.phrases().lead(event), List.of(draft.headline(event), quote));
  }

  /** Returns the numbers of displaced people that reports give for the period. */
  private List<Point> displaced() {
    List<Point> points = new ArrayList<>();
    for (CodedReport coded : draft.dossier().reports()) {
      if (!draft.reports().isCopy(coded.id())) {
        coded.claims().stream()
            .filter(claim -> claim.displaced() != null)
            .filter(claim -> isHere(coded, claim))
            .forEach(claim -> points.add(displaced(coded, claim)));
      }
    }
    return points.stream().distinct().limit(MOST_COUNTS).toList();
  }

  private Point displaced(CodedReport coded, Claim claim) {
    Count count = Objects.requireNonNull(claim.displaced());
    String quote = coded.textOf(coded.sentences().get(claim.sentence()));
    int number = draft.citations().sentence(coded, claim.id(), quote, claimants(coded, claim));
    return Point.of(
        Draft.standing(
            "Displaced: “" + Wording.oneLine(count.quote().text()) + "”.", List.of(number)),
        draft.quote(number));
  }

  private static List<String> claimants(CodedReport coded, Claim claim) {
    return claim.attributions().stream()
        .map(index -> coded.attributions().get(index).claimant())
        .filter(Objects::nonNull)
        .map(claimant -> claimant.quote().text())
        .toList();
  }

  private boolean isHere(CodedReport coded, Claim claim) {
    Event event = ofClaim.get(claim.id());
    DateRange days = event == null ? coded.rangeOf(claim) : event.range();
    boolean here =
        (event != null && event.place() != null)
            ? isIn(event.place())
            : claim.places().stream().anyMatch(at -> isIn(coded.places().get(at).place()));
    return here && draft.scope().settles(days);
  }

  private boolean isIn(@Nullable Place place) {
    return place != null && draft.scope().country().equals(place.country());
  }
}
