package org.sitrep.write.geo;

import java.util.List;
import java.util.Set;
import org.sitrep.write.EventColumns;

/** The columns of events in files whose columns have types; the names are those of the CSV. */
final class EventTable {
  private static final Set<String> DATES = Set.of("date_from", "date_to");
  private static final Set<String> REALS = Set.of("latitude", "longitude");

  private static final Set<String> WHOLES =
      Set.of(
          ("radius_m geo_precision killed_low killed_best killed_high injured_low injured_best"
                  + " injured_high reports copies origins revision")
              .split(" "));

  private static final Set<String> LISTS =
      Set.of(
          ("actors actor_codes recipients recipient_codes claimants sources urls report_ids"
                  + " claim_ids")
              .split(" "));

  private static final List<Column> COLUMNS =
      EventColumns.names().stream().map(name -> new Column(name, kind(name))).toList();

  private EventTable() {}

  /** What a column holds. */
  enum Kind {
    TEXT,
    DATE,
    WHOLE,
    REAL,
    TEXTS
  }

  /**
   * A column.
   *
   * @param name as in the CSV
   * @param kind what it holds
   */
  record Column(String name, Kind kind) {}

  static List<Column> columns() {
    return COLUMNS;
  }

  private static Kind kind(String name) {
    if (WHOLES.contains(name)) {
      return Kind.WHOLE;
    }
    if (DATES.contains(name)) {
      return Kind.DATE;
    }
    return REALS.contains(name) ? Kind.REAL : LISTS.contains(name) ? Kind.TEXTS : Kind.TEXT;
  }
}
