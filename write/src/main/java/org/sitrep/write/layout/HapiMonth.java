package org.sitrep.write.layout;

import java.time.YearMonth;
import java.util.Comparator;

/**
 * What a row of the HAPI layout adds up. Unknown units are empty texts.
 *
 * @param country ISO 3166-1 alpha-3, or an empty text
 * @param level 0 the country, 1 and 2 its units
 * @param admin1 the first-level unit
 * @param admin2 the second-level unit
 * @param type civilian_targeting, demonstration or political_violence
 * @param month the month
 */
record HapiMonth(
    String country, int level, String admin1, String admin2, String type, YearMonth month)
    implements Comparable<HapiMonth> {
  private static final Comparator<HapiMonth> ORDER =
      Comparator.comparing(HapiMonth::country)
          .thenComparingInt(HapiMonth::level)
          .thenComparing(HapiMonth::admin1)
          .thenComparing(HapiMonth::admin2)
          .thenComparing(HapiMonth::type)
          .thenComparing(HapiMonth::month);

  @Override
  public int compareTo(HapiMonth other) {
    return ORDER.compare(this, other);
  }
}
