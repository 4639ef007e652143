package org.sitrep.write.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.write.table.KnownTable;

/**
 * A country under the codes of the layouts; an unknown code is null.
 *
 * @param iso3 ISO 3166-1 alpha-3
 * @param iso2 ISO 3166-1 alpha-2
 * @param numeric ISO 3166-1 numeric
 * @param name the codebook's English name
 * @param region the region as the ACLED layout names it
 * @param latitude of the approximate centre
 * @param longitude of the approximate centre
 * @param fips FIPS 10-4
 * @param gwn number of Gleditsch and Ward
 * @param cow number of the Correlates of War project
 */
record Country(
    String iso3,
    String iso2,
    @Nullable Integer numeric,
    String name,
    String region,
    double latitude,
    double longitude,
    @Nullable String fips,
    @Nullable Integer gwn,
    @Nullable Integer cow) {
  private static final Map<String, Country> KNOWN = read();

  /** Returns the country of that three-letter code, or null. */
  static @Nullable Country of(@Nullable String iso3) {
    return iso3 == null ? null : KNOWN.get(iso3);
  }

  /** Returns the name of the country, or the code itself where no table knows it. */
  static String nameOf(String iso3) {
    Country known = KNOWN.get(iso3);
    return known == null ? iso3 : known.name();
  }

  private static Map<String, Country> read() {
    Map<String, Map<String, String>> codes =
        KnownTable.rows(Country.class, "country-codes.tsv").stream()
            .collect(Collectors.toMap(row -> cell(row, "iso3"), row -> row));
    Map<String, Country> known = new HashMap<>();
    for (Map<String, String> row : KnownTable.rows(Country.class, "countries.tsv")) {
      String iso3 = cell(row, "iso3");
      known.put(iso3, country(iso3, row, codes.getOrDefault(iso3, Map.of())));
    }
    return known;
  }

  private static Country country(String iso3, Map<String, String> row, Map<String, String> codes) {
    String fips = cell(codes, "fips");
    return new Country(
        iso3,
        cell(row, "iso2"),
        number(cell(row, "numeric")),
        cell(row, "name"),
        cell(row, "region"),
        Double.parseDouble(cell(row, "latitude")),
        Double.parseDouble(cell(row, "longitude")),
        fips.isEmpty() ? null : fips,
        number(cell(codes, "gwn")),
        number(cell(codes, "cow")));
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static @Nullable Integer number(String cell) {
    return cell.isEmpty() ? null : Integer.valueOf(cell);
  }
}
