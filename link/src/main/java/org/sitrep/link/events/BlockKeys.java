package org.sitrep.link.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;
import org.sitrep.model.Place;

/**
 * The cells in which a telling is looked up: two tellings that can be joined share at least one. A
 * telling of a few days is filed under each of them; every telling is also filed under the months
 * and the first-level unit it is of, so that one told only by the month is found too. A telling
 * without any day shares no cell: it joins others only as a copy or by its incident.
 */
final class BlockKeys {
  private static final int FEW_DAYS = 7;
  private static final int MONTHS = 12;

  private final MergeWindows windows;

  BlockKeys(MergeWindows windows) {
    this.windows = windows;
  }

  /** Returns the keys of a telling, ascending. */
  Set<String> of(Telling telling) {
    Set<String> keys = new TreeSet<>();
    DateRange days = telling.comparedDays();
    if (days != null) {
      String type = telling.claim().type().name();
      if (days.days() <= FEW_DAYS) {
        addDays(days, type, keys);
      }
      addMonths(days, type + '|' + unit(telling.place()), keys);
    }
    return keys;
  }

  private void addDays(DateRange days, String prefix, Set<String> keys) {
    LocalDate last = days.to().plusDays(windows.days());
    for (LocalDate day = days.from(); !day.isAfter(last); day = day.plusDays(1)) {
      keys.add(prefix + '|' + day);
    }
  }

  private static void addMonths(DateRange days, String prefix, Set<String> keys) {
    YearMonth last = YearMonth.from(days.to());
    YearMonth month = YearMonth.from(days.from());
    for (int i = 0; i < MONTHS && !month.isAfter(last); i++) {
      keys.add(prefix + '|' + month);
      month = month.plusMonths(1);
    }
  }

  private static String unit(@Nullable Place place) {
    return place == null ? "" : place.country() + "/" + place.admin1();
  }
}
