package org.sitrep.code.dating;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a report can have been written.
 *
 * @param from the first, or null where nothing bounds them from below
 * @param to the last, or null where nothing bounds them from above
 */
record Span(@Nullable LocalDate from, @Nullable LocalDate to) {
  private static final Comparator<LocalDate> ORDER = Comparator.naturalOrder();

  /** Returns all days from the given one on. */
  static Span since(LocalDate from) {
    return new Span(from, null);
  }

  /** Returns the shortest span that holds all the others. */
  static Span covering(List<Span> spans) {
    boolean open = spans.stream().anyMatch(span -> span.from == null);
    boolean going = spans.stream().anyMatch(span -> span.to == null);
    LocalDate first =
        spans.stream().map(Span::from).filter(Objects::nonNull).min(ORDER).orElse(null);
    LocalDate last = spans.stream().map(Span::to).filter(Objects::nonNull).max(ORDER).orElse(null);
    return new Span(open ? null : first, going ? null : last);
  }

  boolean holds(LocalDate day) {
    return isNear(day, 0);
  }

  /** Returns whether the day is in it, or at most that many days beside it. */
  boolean isNear(LocalDate day, int margin) {
    LocalDate first = from;
    LocalDate last = to;
    return (first == null || !day.plusDays(margin).isBefore(first))
        && (last == null || !day.minusDays(margin).isAfter(last));
  }

  boolean isBounded() {
    return from != null || to != null;
  }
}
