package org.sitrep.read;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Moment;

/**
 * When an article was printed and last changed, by all that its page tells weighed against each
 * other.
 */
record PageDays(@Nullable Moment published, @Nullable Moment modified) {
  /**
   * One telling of a day.
   *
   * @param source what kind of telling it is; the same kind counts once for a day
   * @param weight how far it is believed
   * @param changed whether it tells the last change
   */
  record Told(Moment moment, String source, double weight, boolean changed) {}

  private static final double AGREEING = 0.4;
  private static final double CHANGED_FOR_PRINTED = 0.25;

  /** An instant may be another day where the outlet is: zones go from -12 to +14 hours. */
  private static final int FURTHEST_ZONE = 14;

  private static final int NOON = 12;

  /** Weighs what was told. */
  static PageDays of(List<Told> told) {
    @Nullable Moment modified = best(told.stream().filter(Told::changed).toList());
    List<Told> printed = new ArrayList<>();
    for (Told each : told) {
      double weight = each.weight() * (each.changed() ? CHANGED_FOR_PRINTED : 1);
      printed.add(new Told(each.moment(), each.source(), weight, each.changed()));
    }
    return new PageDays(best(printed), modified);
  }

  private static @Nullable Moment best(List<Told> told) {
    Map<LocalDate, Map<String, Double>> days = new LinkedHashMap<>();
    for (Told each : told) {
      days.computeIfAbsent(each.moment().day(), day -> new LinkedHashMap<>())
          .merge(each.source(), each.weight(), Math::max);
    }
    @Nullable LocalDate best = null;
    double most = 0;
    for (Map.Entry<LocalDate, Map<String, Double>> day : days.entrySet()) {
      double weight = weight(day.getValue());
      if (weight > most) {
        best = day.getKey();
        most = weight;
      }
    }
    return best == null ? null : moment(best, told);
  }

  private static double weight(Map<String, Double> sources) {
    double most = 0;
    double sum = 0;
    for (double weight : sources.values()) {
      most = Math.max(most, weight);
      sum += weight;
    }
    return most + AGREEING * (sum - most);
  }

  /** Returns the day with the instant that was told of it, by the most believed that tells one. */
  private static Moment moment(LocalDate day, List<Told> told) {
    @Nullable Told best = null;
    for (Told each : told) {
      @Nullable Instant instant = each.moment().instant();
      if (instant != null
          && near(instant, day)
          && (best == null || each.weight() > best.weight())) {
        best = each;
      }
    }
    return new Moment(day, best == null ? null : best.moment().instant());
  }

  /** Tells whether it may be that day somewhere at that instant. */
  private static boolean near(Instant instant, LocalDate day) {
    Instant noon = day.atTime(NOON, 0).toInstant(ZoneOffset.UTC);
    return Duration.between(noon, instant).abs().toHours() < NOON + FURTHEST_ZONE;
  }
}
