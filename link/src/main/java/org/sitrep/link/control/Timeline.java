package org.sitrep.link.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.link.side.ArmedSide;
import org.sitrep.model.ControlChange;
import org.sitrep.model.ControlState;
import org.sitrep.model.Holding;
import org.sitrep.model.Place;

/**
 * Plays back day by day what is told of one place.
 *
 * <ul>
 *   <li>A side that is vouched for holds the place from that day on; one that speaks for itself
 *       alone claims it. A claim that is vouched for within two days was true from its first day.
 *   <li>Two sides on one day: who alone is vouched for holds it, and the other's word stands
 *       against; else it is contested, and the last undisputed holder stays named.
 *   <li>A side's own word that it still holds what another holds by testimony stands against; what
 *       another only claims becomes contested.
 *   <li>Who leaves, by its own word or that of somebody who is no enemy, holds no longer. An
 *       enemy's word for it stands against the holder.
 *   <li>Fighting, or the taking of a part, makes the place contested.
 *   <li>A denial changes nothing, and stands against what it denies.
 *   <li>A place of which nobody tells any more stays as it was.
 * </ul>
 */
final class Timeline {
  private final List<Span> spans = new ArrayList<>();

  private Timeline() {}

  /** Returns the changes of the place, in order of time. */
  static List<ControlChange> of(Place place, Collection<Tiding> tidings) {
    TreeMap<LocalDate, List<Tiding>> byDay = new TreeMap<>();
    tidings.stream()
        .sorted(Tiding.ORDER)
        .forEach(
            tiding ->
                byDay
                    .computeIfAbsent(tiding.testimony().day(), unseen -> new ArrayList<>())
                    .add(tiding));
    Timeline timeline = new Timeline();
    byDay.forEach(timeline::day);
    tidings.stream().sorted(Tiding.ORDER).filter(Tiding::denied).forEach(timeline::deny);
    return timeline.changes(place);
  }

  private List<ControlChange> changes(Place place) {
    List<ControlChange> changes = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      LocalDate to = i + 1 < spans.size() ? spans.get(i + 1).from() : null;
      changes.add(spans.get(i).change(place, to));
    }
    return changes;
  }

  private void day(LocalDate day, List<Tiding> all) {
    List<Tiding> told = all.stream().filter(tiding -> !recalls(tiding)).toList();
    List<Contender> holders = Contender.of(those(told, Tiding::tellsOfHolding));
    List<Tiding> losses = those(told, Tiding::tellsOfLoss);
    if (holders.size() > 1 && holders.get(0).vouched() == holders.get(1).vouched()) {
      dispute(day, holders);
    } else if (!holders.isEmpty()) {
      settle(day, holders, losses);
    } else if (!losses.isEmpty()) {
      List<Contender> came = Contender.of(those(told, tiding -> takesWhatIsLeft(tiding, losses)));
      if (came.size() == 1) {
        settle(day, came, losses);
      } else {
        losses.forEach(loss -> leave(day, loss));
      }
    } else {
      contest(day, those(told, Tiding::tellsOfContest));
    }
  }

  /**
   * Hears what tells of a span of days in which the same side is known to have come: "took the town
   * in January" bears out that it did so on the 20th, and is no second coming at the end of
   * January.
   */
  private boolean recalls(Tiding tiding) {
    if (!tiding.tellsOfHolding() || !tiding.earliest().isBefore(tiding.day())) {
      return false;
    }
    for (Span span : spans) {
      boolean inside =
          !span.from().isBefore(tiding.earliest()) && !span.from().isAfter(tiding.day());
      if (inside && span.heldBy(tiding.side()) && !span.is(Holding.CONTESTED)) {
        span.claims(List.of(tiding));
        if (tiding.vouched()) {
          span.bearOut();
        }
        return true;
      }
    }
    return false;
  }

  /** Who takes a part of a town on the day on which the other side leaves it takes the town. */
  private static boolean takesWhatIsLeft(Tiding tiding, List<Tiding> losses) {
    return tiding.tellsOfContest()
        && tiding.told(ControlState.TAKEN)
        && losses.stream().anyMatch(loss -> loss.vouched() && !loss.side().same(tiding.side()));
  }

  private static List<Tiding> those(List<Tiding> told, Predicate<Tiding> kind) {
    return told.stream().filter(kind).toList();
  }

  private @Nullable Span now() {
    return spans.isEmpty() ? null : spans.get(spans.size() - 1);
  }

  private void begin(Span span) {
    Span now = now();
    if (now != null && now.from().equals(span.from())) {
      spans.remove(spans.size() - 1);
    }
    spans.add(span);
  }

  /** Two sides are said to hold it: who came is told for, who was there stands against. */
  private void dispute(LocalDate day, List<Contender> holders) {
    Span now = now();
    boolean known =
        now != null
            && now.is(Holding.CONTESTED)
            && holders.stream().allMatch(one -> now.concerns(one.side()));
    if (known) {
      return;
    }
    Contender came = newcomer(holders);
    List<Contender> others = holders.stream().filter(one -> !one.equals(came)).toList();
    List<ArmedSide> sides =
        Stream.concat(Stream.of(came), others.stream()).map(Contender::side).toList();
    begin(
        new Span(day, Holding.CONTESTED, lastHolder(), sides)
            .claims(came.tidings())
            .against(others.stream().flatMap(one -> one.tidings().stream()).toList()));
  }

  private Contender newcomer(List<Contender> holders) {
    Span now = now();
    return holders.stream()
        .filter(one -> now == null || !now.heldBy(one.side()))
        .findFirst()
        .orElse(holders.get(0));
  }

  /** The last one that held it undisputed, where nobody is told to have left since. */
  private @Nullable ArmedSide lastHolder() {
    Span now = now();
    return now == null ? null : now.holder();
  }

  private void settle(LocalDate day, List<Contender> holders, List<Tiding> losses) {
    Contender winner = holders.get(0);
    List<Tiding> left = losses.stream().filter(loss -> !loss.side().same(winner.side())).toList();
    boolean sure = winner.vouched() || left.stream().anyMatch(Tiding::vouched);
    List<Tiding> evidence = Stream.concat(winner.tidings().stream(), left.stream()).toList();
    List<Tiding> others = holders.stream().skip(1).flatMap(one -> one.tidings().stream()).toList();
    Span now = now();
    if (now != null && now.heldBy(winner.side()) && !now.is(Holding.CONTESTED)) {
      confirm(now, day, sure, evidence);
      now.against(now.begins(day) ? others : List.of());
    } else if (sure || now == null || now.is(Holding.LEFT)) {
      begin(held(day, winner.side(), sure, evidence).against(others));
    } else {
      claim(now, day, winner, evidence);
    }
  }

  private static Span held(LocalDate day, ArmedSide side, boolean sure, List<Tiding> evidence) {
    return new Span(day, sure ? Holding.HELD : Holding.CLAIMED, side, List.of()).claims(evidence);
  }

  /** The holder is told of again. */
  private void confirm(Span now, LocalDate day, boolean sure, List<Tiding> evidence) {
    if (now.begins(day)) {
      now.claims(evidence);
      if (sure && now.is(Holding.CLAIMED)) {
        now.bearOut();
      }
    } else if (sure && now.is(Holding.CLAIMED) && now.holder() != null) {
      begin(held(day, now.holder(), true, evidence));
    }
  }

  /** Another side than the holder speaks for itself. */
  private void claim(Span now, LocalDate day, Contender winner, List<Tiding> evidence) {
    boolean contends = now.is(Holding.CONTESTED) && now.begins(day);
    if (contends && now.concerns(winner.side())) {
      boolean came = winner.side().same(now.contenders().get(0));
      now.claims(came ? evidence : List.of()).against(came ? List.of() : evidence);
    } else if (winner.came()) {
      begin(held(day, winner.side(), false, evidence));
    } else if (now.is(Holding.CLAIMED) && now.holder() != null) {
      begin(
          new Span(day, Holding.CONTESTED, before(), List.of(winner.side(), now.holder()))
              .claims(evidence)
              .against(List.copyOf(now.claims())));
    } else {
      now.against(evidence);
    }
  }

  /** Who held it before the last change. */
  private @Nullable ArmedSide before() {
    return spans.size() < 2 ? null : spans.get(spans.size() - 2).holder();
  }

  private void leave(LocalDate day, Tiding loss) {
    Span now = now();
    if (now == null) {
      if (loss.vouched()) {
        begin(new Span(day, Holding.LEFT, null, List.of(loss.side())).claims(List.of(loss)));
      }
    } else if (now.is(Holding.CONTESTED)) {
      giveUp(now, day, loss);
    } else if (now.heldBy(loss.side())) {
      if (loss.vouched()) {
        begin(new Span(day, Holding.LEFT, null, List.of(loss.side())).claims(List.of(loss)));
      } else {
        now.against(List.of(loss));
      }
    } else {
      // Who had it before says that it is gone.
      confirm(now, day, loss.vouched(), List.of(loss));
    }
  }

  /** One of those who fight over it leaves: who alone is left holds it. */
  private void giveUp(Span now, LocalDate day, Tiding loss) {
    if (!loss.vouched()) {
      now.against(List.of(loss));
      return;
    }
    List<ArmedSide> rest =
        Sides.distinct(
            Stream.concat(Stream.ofNullable(now.holder()), now.contenders().stream())
                .filter(side -> !side.same(loss.side()))
                .toList());
    begin(
        rest.size() == 1
            ? held(day, rest.get(0), true, List.of(loss))
            : new Span(day, Holding.LEFT, null, List.of(loss.side())).claims(List.of(loss)));
  }

  private void contest(LocalDate day, List<Tiding> fights) {
    Span now = now();
    List<Tiding> news =
        fights.stream()
            .filter(
                fight ->
                    fight.told(ControlState.CONTESTED) || now == null || !now.heldBy(fight.side()))
            .toList();
    if (news.isEmpty() || (now != null && now.is(Holding.CONTESTED))) {
      return;
    }
    List<ArmedSide> sides = Sides.distinct(news.stream().map(Tiding::side).toList());
    begin(new Span(day, Holding.CONTESTED, lastHolder(), sides).claims(news));
  }

  /** A denial stands against the last change that it may speak of. */
  private void deny(Tiding denial) {
    for (int i = spans.size() - 1; i >= 0; i--) {
      Span span = spans.get(i);
      boolean inTime = !span.from().isAfter(denial.testimony().day().plusDays(1));
      if (inTime) {
        boolean last = i == spans.size() - 1 || spans.get(i + 1).begins(denial.testimony().day());
        if (last && speaksOf(denial, span)) {
          span.against(List.of(denial));
          return;
        }
      }
    }
  }

  private static boolean speaksOf(Tiding denial, Span span) {
    if (!denial.told(ControlState.LOST)) {
      return span.concerns(denial.side());
    }
    boolean lost = span.holder() == null && span.concerns(denial.side());
    return lost || (span.holder() != null && !span.heldBy(denial.side()));
  }
}
