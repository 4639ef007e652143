package org.sitrep.code.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The days on which most of the bounds hold.
 *
 * @param spans those days, in order; more than one where the words can mean several times
 * @param kept the bounds that hold on them
 * @param dropped the bounds that do not
 */
record Window(List<Span> spans, List<Bound> kept, List<Bound> dropped) {
  Window {
    spans = List.copyOf(spans);
    kept = List.copyOf(kept);
    dropped = List.copyOf(dropped);
  }

  /**
   * Returns the window of the heaviest set of bounds that agree; among equals the one that holds
   * the printed date, else the latest.
   */
  static Window of(List<Bound> bounds, @Nullable LocalDate printed) {
    NavigableSet<LocalDate> days = days(bounds, printed);
    LocalDate best = LocalDate.EPOCH;
    int bestWeight = -1;
    for (LocalDate day : days) {
      int weight = 2 * weight(bounds, day) + (day.equals(printed) ? 1 : 0);
      if (weight >= bestWeight) {
        best = day;
        bestWeight = weight;
      }
    }
    return around(bounds, best, days);
  }

  /** Returns the days on which something can change: the edges of all spans. */
  private static NavigableSet<LocalDate> days(List<Bound> bounds, @Nullable LocalDate printed) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (Bound bound : bounds) {
      for (Span span : bound.spans()) {
        add(days, span.from());
        add(days, span.to());
      }
    }
    add(days, printed);
    return days;
  }

  private static void add(NavigableSet<LocalDate> days, @Nullable LocalDate day) {
    if (day != null) {
      days.add(day);
    }
  }

  private static int weight(List<Bound> bounds, LocalDate day) {
    return bounds.stream().filter(b -> b.holds(day)).mapToInt(Bound::weight).sum();
  }

  /** Takes all times at which every bound holds that holds on the day. */
  private static Window around(
      List<Bound> bounds, LocalDate day, NavigableSet<LocalDate> candidates) {
    List<Bound> kept = bounds.stream().filter(b -> b.holds(day)).toList();
    List<Bound> dropped = bounds.stream().filter(b -> !b.holds(day)).toList();
    List<Span> spans = new ArrayList<>();
    for (LocalDate other : candidates) {
      if (kept.stream().allMatch(bound -> bound.holds(other))) {
        Span span = widest(kept, other);
        if (!spans.contains(span)) {
          spans.add(span);
        }
      }
    }
    return new Window(spans, kept, dropped);
  }

  private static Span widest(List<Bound> kept, LocalDate day) {
    LocalDate from = null;
    LocalDate to = null;
    for (Bound bound : kept) {
      Span span = bound.around(day);
      LocalDate first = span.from();
      LocalDate last = span.to();
      from = first == null || (from != null && from.isAfter(first)) ? from : first;
      to = last == null || (to != null && to.isBefore(last)) ? to : last;
    }
    return new Span(from, to);
  }

  /** Returns whether the day lies in the window, or that many days beside it. */
  boolean isNear(LocalDate day, int margin) {
    return spans.isEmpty() || spans.stream().anyMatch(span -> span.isNear(day, margin));
  }

  /** Returns the span that the day is in or near to, else the one that covers all of them. */
  Span shown(@Nullable LocalDate day, int margin) {
    for (Span span : spans) {
      if (day != null && span.isNear(day, margin)) {
        return span;
      }
    }
    return hull();
  }

  private Span hull() {
    if (spans.isEmpty()) {
      return new Span(null, null);
    }
    return Span.covering(spans);
  }
}
