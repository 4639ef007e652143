package org.sitrep.link.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.link.side.ArmedSide;
import org.sitrep.model.ControlChange;
import org.sitrep.model.ControlChange.Testimony;
import org.sitrep.model.Holding;
import org.sitrep.model.Place;

/** A time between two changes, while it is being put together. */
final class Span {
  /** Reports of one change may give its day so far apart, and a denial may come so late. */
  static final int WINDOW = 2;

  private final LocalDate from;
  private final @Nullable ArmedSide holder;
  private final List<ArmedSide> contenders;
  private final List<Tiding> claims = new ArrayList<>();
  private final List<Tiding> against = new ArrayList<>();
  private Holding state;

  Span(LocalDate from, Holding state, @Nullable ArmedSide holder, List<ArmedSide> contenders) {
    this.from = from;
    this.state = state;
    this.holder = holder;
    this.contenders = List.copyOf(contenders);
  }

  LocalDate from() {
    return from;
  }

  Holding state() {
    return state;
  }

  @Nullable ArmedSide holder() {
    return holder;
  }

  /** Returns those who fight over it or claim it; the first is the one that came to do so. */
  List<ArmedSide> contenders() {
    return contenders;
  }

  boolean is(Holding one) {
    return state == one;
  }

  boolean heldBy(ArmedSide side) {
    return holder != null && holder.same(side);
  }

  /** Returns whether the side holds it, claims it, or fights over it. */
  boolean concerns(ArmedSide side) {
    return heldBy(side) || contenders.stream().anyMatch(side::same);
  }

  /** Returns whether a day is near enough to its beginning to be told of that. */
  boolean begins(LocalDate day) {
    return ChronoUnit.DAYS.between(from, day) <= WINDOW;
  }

  /** What was a claim is borne out. */
  void bearOut() {
    state = Holding.HELD;
  }

  Span claims(Collection<Tiding> tidings) {
    claims.addAll(tidings);
    return this;
  }

  Span against(Collection<Tiding> tidings) {
    against.addAll(tidings);
    return this;
  }

  List<Tiding> claims() {
    return claims;
  }

  /** Returns the change that begins the span. */
  ControlChange change(Place place, @Nullable LocalDate to) {
    return new ControlChange(
        place,
        from,
        to,
        holder == null ? null : holder.party(),
        state,
        testimonies(claims),
        testimonies(against));
  }

  private static List<Testimony> testimonies(List<Tiding> tidings) {
    return tidings.stream().sorted(Tiding.ORDER).map(Tiding::testimony).distinct().toList();
  }
}
