package org.sitrep.link.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;
import org.sitrep.model.Place;

/**
 * The cells under which a telling is filed and those in which it looks for others: of two tellings
 * that can be joined each is filed where the other looks. A cell is a type of act, a time and a
 * place. A telling of a few days is filed under each of them and under their months; one of more
 * days looks under months alone. A point is filed under the squares of the grid that its
 * surroundings touch and under the areas it lies in; an area looks for the points in it; who tells
 * no place looks everywhere. A telling without any day has no cell: it joins others only as a copy
 * or by its incident.
 */
final class BlockKeys {
  private static final int FEW_DAYS = 7;
  private static final int MONTHS = 12;
  private static final double KM_PER_DEGREE = 111.0;

  /** Squares of a quarter of a degree, some 28 km high. */
  private static final double SQUARES_PER_DEGREE = 4;

  /** Beyond this the meridians come too close for squares. */
  private static final double POLAR = 80;

  private final MergeWindows windows;

  BlockKeys(MergeWindows windows) {
    this.windows = windows;
  }

  /** Returns the cells under which it is filed. */
  Set<String> filed(Telling telling) {
    DateRange days = telling.comparedDays();
    if (days == null) {
      return Set.of();
    }
    List<String> times = months(days, few(days) ? "m" : "M");
    if (few(days)) {
      times.addAll(days(days));
    }
    return product(telling, times, filed(telling.place()));
  }

  /** Returns the cells in which it looks for others. */
  Set<String> sought(Telling telling) {
    DateRange days = telling.comparedDays();
    if (days == null) {
      return Set.of();
    }
    List<String> times = months(days, "M");
    times.addAll(few(days) ? days(days) : months(days, "m"));
    return product(telling, times, sought(telling.place()));
  }

  private static Set<String> product(Telling telling, List<String> times, List<String> places) {
    Set<String> keys = new TreeSet<>();
    for (String time : times) {
      for (String place : places) {
        keys.add(telling.claim().type() + "|" + time + "|" + place);
      }
    }
    return keys;
  }

  private static boolean few(DateRange days) {
    return days.days() <= FEW_DAYS;
  }

  /** The days up to the window after the last: who lies in the window shares one. */
  private List<String> days(DateRange days) {
    List<String> keys = new ArrayList<>();
    LocalDate last = days.to().plusDays(windows.days());
    for (LocalDate day = days.from(); !day.isAfter(last); day = day.plusDays(1)) {
      keys.add(day.toString());
    }
    return keys;
  }

  private List<String> months(DateRange days, String prefix) {
    List<String> keys = new ArrayList<>();
    YearMonth last = YearMonth.from(days.to().plusDays(windows.days()));
    YearMonth month = YearMonth.from(days.from());
    for (int i = 0; i < MONTHS && !month.isAfter(last); i++) {
      keys.add(prefix + month);
      month = month.plusMonths(1);
    }
    return keys;
  }

  private List<String> filed(@Nullable Place place) {
    List<String> keys = new ArrayList<>(List.of("any"));
    if (place == null) {
      keys.add("none");
    } else if (unmeasured(place)) {
      keys.addAll(List.of("unmeasured", in(place)));
    } else if (place.isArea()) {
      keys.addAll(List.of(area(place), in(place)));
    } else {
      keys.addAll(squares(place));
      keys.add(in(place));
    }
    return keys;
  }

  private List<String> sought(@Nullable Place place) {
    if (place == null || unmeasured(place)) {
      return List.of("any");
    }
    List<String> keys = new ArrayList<>(List.of("none", "unmeasured"));
    keys.add(area(place));
    if (place.isArea()) {
      keys.add(in(place));
    } else {
      keys.addAll(squares(place));
    }
    return keys;
  }

  private static boolean unmeasured(Place place) {
    Double latitude = place.latitude();
    return latitude == null || Math.abs(latitude) > POLAR;
  }

  /** Areas of one country are few: they are compared with each other. */
  private static String area(Place place) {
    return "area " + place.country();
  }

  private static String in(Place place) {
    return "in " + place.country();
  }

  private List<String> squares(Place place) {
    double latitude = place.latitude() == null ? 0 : place.latitude();
    double longitude = place.longitude() == null ? 0 : place.longitude();
    double around = Math.max(windows.kilometres(), radiusKm(place)) / KM_PER_DEGREE;
    double beside = around / Math.cos(Math.toRadians(Math.min(POLAR, Math.abs(latitude) + around)));
    List<String> keys = new ArrayList<>();
    for (long row = square(latitude - around); row <= square(latitude + around); row++) {
      for (long column = square(longitude - beside);
          column <= square(longitude + beside);
          column++) {
        keys.add(row + "," + Math.floorMod(column, (long) (360 * SQUARES_PER_DEGREE)));
      }
    }
    return keys;
  }

  private static long square(double degrees) {
    return (long) Math.floor(degrees * SQUARES_PER_DEGREE);
  }

  private static double radiusKm(Place place) {
    return place.radiusM() == null ? 0 : place.radiusM() / 1000.0;
  }
}
