package org.sitrep.link.tempo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.TempoDay;

/**
 * Counts the actions of each side in each area day by day, against the mean of the seven and of the
 * twenty-eight days before.
 *
 * @param days the counts, by side, area and day; a day on which a side did nothing in an area is
 *     there if it did something in the twenty-eight days before
 * @param placeless how many acts of force are left out, because their day is not known to within
 *     two or their country is not known at all
 */
public record TempoCounts(List<TempoDay> days, int placeless) {
  private static final int WEEK = 7;
  private static final int MONTH = 28;

  public TempoCounts {
    days = List.copyOf(days);
  }

  /**
   * Returns the counts.
   *
   * @param reports the reports, which tell what days are covered
   * @param events the events that they tell of
   */
  public static TempoCounts of(Collection<CodedReport> reports, Collection<Event> events) {
    List<Action> actions = events.stream().flatMap(event -> Action.of(event).stream()).toList();
    DateRange covered = Coverage.of(reports, actions);
    List<TempoDay> days = new ArrayList<>();
    if (covered != null) {
      series(actions).forEach((series, counts) -> days.addAll(of(series, counts, covered)));
    }
    int left =
        (int)
            events.stream()
                .filter(Action::isOne)
                .filter(event -> Action.dayOf(event) == null || Action.area(event.place()) == null)
                .count();
    return new TempoCounts(days, left);
  }

  private record Series(String side, String area) {
    static final Comparator<Series> ORDER =
        Comparator.comparing(Series::side).thenComparing(Series::area);
  }

  private static Map<Series, Map<LocalDate, Integer>> series(Collection<Action> actions) {
    Map<Series, Map<LocalDate, Integer>> series = new TreeMap<>(Series.ORDER);
    for (Action action : actions) {
      series
          .computeIfAbsent(new Series(action.side(), action.area()), unseen -> new HashMap<>())
          .merge(action.day(), 1, Integer::sum);
    }
    return series;
  }

  private static List<TempoDay> of(
      Series series, Map<LocalDate, Integer> counts, DateRange covered) {
    List<TempoDay> days = new ArrayList<>();
    for (LocalDate acted : counts.keySet().stream().sorted().toList()) {
      if (acted.isBefore(covered.from())) {
        days.add(day(series, acted, counts, covered));
      }
    }
    LocalDate first = counts.keySet().stream().min(Comparator.naturalOrder()).orElseThrow();
    LocalDate start = first.isBefore(covered.from()) ? covered.from() : first;
    for (LocalDate day = start; !day.isAfter(covered.to()); day = day.plusDays(1)) {
      if (counts.getOrDefault(day, 0) > 0 || sum(counts, day, MONTH) > 0) {
        days.add(day(series, day, counts, covered));
      }
    }
    return days;
  }

  private static TempoDay day(
      Series series, LocalDate day, Map<LocalDate, Integer> counts, DateRange covered) {
    return new TempoDay(
        series.side(),
        series.area(),
        day,
        counts.getOrDefault(day, 0),
        mean(counts, day, WEEK, covered),
        mean(counts, day, MONTH, covered));
  }

  private static @Nullable Double mean(
      Map<LocalDate, Integer> counts, LocalDate day, int before, DateRange covered) {
    return day.minusDays(before).isBefore(covered.from())
        ? null
        : (Double) ((double) sum(counts, day, before) / before);
  }

  private static int sum(Map<LocalDate, Integer> counts, LocalDate day, int before) {
    int sum = 0;
    for (int i = 1; i <= before; i++) {
      sum += counts.getOrDefault(day.minusDays(i), 0);
    }
    return sum;
  }
}
