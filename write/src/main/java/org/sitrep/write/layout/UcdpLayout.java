package org.sitrep.write.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.Moment;
import org.sitrep.model.Place;
import org.sitrep.model.Report;
import org.sitrep.write.ExportAccount;

/** The 49 columns of the UCDP Georeferenced Event Dataset (25.1): lethal events only. */
final class UcdpLayout implements TableLayout {
  private static final int DECIMALS = 6;

  private static final List<String> COLUMNS =
      List.of(
          ("id relid year active_year code_status type_of_violence conflict_dset_id"
                  + " conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name"
                  + " side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b"
                  + " number_of_sources source_article source_office source_date source_headline"
                  + " source_original where_prec where_coordinates where_description adm_1 adm_2"
                  + " latitude longitude geom_wkt priogrid_gid country country_id region"
                  + " event_clarity date_prec date_start date_end deaths_a deaths_b"
                  + " deaths_civilians deaths_unknown best high low gwnoa gwnob")
              .split(" "));

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public List<Row> rows(Testimony told, ExportAccount account) {
    return List.of(row(told, Objects.requireNonNull(UcdpSides.of(told))));
  }

  @Override
  public @Nullable String lacking(Testimony told) {
    String lacking = lacking(told.event());
    return lacking == null && UcdpSides.of(told) == null
        ? "with sides that settle no type of violence"
        : lacking;
  }

  private static @Nullable String lacking(Event event) {
    String lacking = Happened.lacking(event);
    if (lacking != null) {
      return lacking;
    }
    if (event.killed() == null || event.killed().high() == 0) {
      return "with no death told";
    }
    if (event.range() == null) {
      return "undated";
    }
    if (event.range().days() > Days.YEAR) {
      return "dated to more than a year";
    }
    return event.place() == null ? "without a place" : unplaced(event.place());
  }

  private static @Nullable String unplaced(Place place) {
    if (place.country() == null && UcdpPlace.precision(place) != UcdpPlace.WATERS_ONLY) {
      return "in no country";
    }
    return place.latitude() == null && !place.isCountry() ? "without coordinates" : null;
  }

  private static Row row(Testimony told, UcdpSides sides) {
    Event event = told.event();
    Row row = new Row();
    row.put("id", NumericId.of(event.id())).put("relid", event.id());
    putSides(row, sides);
    putSources(row, told);
    if (event.place() != null) {
      putPlace(row, event.place());
    }
    if (event.range() != null && event.place() != null) {
      putDate(row, event.range(), event.place());
    }
    if (event.killed() != null) {
      putDeaths(row, UcdpDeaths.of(event.killed(), told, sides));
    }
    return row;
  }

  private static void putSides(Row row, UcdpSides sides) {
    row.put("type_of_violence", sides.violence()).put("dyad_name", sides.dyad());
    row.put("side_a", sides.a()).put("side_b", sides.b());
    row.put("gwnoa", sides.stateA() == null ? null : sides.stateA().gwn());
    row.put("gwnob", sides.stateB() == null ? null : sides.stateB().gwn());
  }

  private static void putSources(Row row, Testimony told) {
    Event event = told.event();
    List<Report> reports = told.reports();
    row.put("number_of_sources", event.reports() - event.copies());
    row.put("source_article", joined(reports, UcdpLayout::article));
    row.put("source_office", joined(told.sources(), source -> source));
    row.put("source_date", joined(reports, report -> day(report.published())));
    row.put("source_headline", joined(reports, Report::title));
    List<String> claimants =
        event.claims().stream().flatMap(claim -> claim.claimants().stream()).distinct().toList();
    row.put("source_original", joined(claimants, claimant -> claimant));
  }

  /** "Outlet,date,headline", as the data set prints it. */
  private static String article(Report report) {
    return String.format(
        Locale.ROOT,
        "%s,%s,%s",
        Objects.requireNonNullElse(report.source(), ""),
        Objects.requireNonNullElse(day(report.published()), ""),
        Objects.requireNonNullElse(report.title(), ""));
  }

  private static @Nullable String day(@Nullable Moment printed) {
    return printed == null ? null : printed.day().toString();
  }

  private static <T> String joined(List<T> values, Function<T, @Nullable String> words) {
    return values.stream()
        .<@Nullable String>map(words)
        .filter(Objects::nonNull)
        .map(word -> word.replace(';', ','))
        .collect(Collectors.joining(";"));
  }

  private static void putPlace(Row row, Place place) {
    Country country = Country.of(place.country());
    row.put("where_prec", UcdpPlace.precision(place)).put("where_coordinates", place.name());
    row.put("adm_1", place.admin1()).put("adm_2", place.admin2());
    row.put("country", country == null ? place.country() : country.name());
    row.put("country_id", country == null ? null : country.gwn());
    row.put("region", UcdpPlace.region(country));
    if (place.latitude() != null && place.longitude() != null) {
      putPoint(row, place.latitude(), place.longitude());
    } else if (country != null) {
      // The codebook wants a point for a country too; where_prec 6 says what it is worth.
      putPoint(row, country.latitude(), country.longitude());
    }
  }

  private static void putPoint(Row row, double latitude, double longitude) {
    String north = String.valueOf(AcledLayout.degrees(latitude, DECIMALS));
    String east = String.valueOf(AcledLayout.degrees(longitude, DECIMALS));
    row.put("latitude", AcledLayout.degrees(latitude, DECIMALS));
    row.put("longitude", AcledLayout.degrees(longitude, DECIMALS));
    row.put("geom_wkt", "POINT (" + east + " " + north + ")");
    row.put("priogrid_gid", UcdpPlace.priogrid(latitude, longitude));
  }

  private static void putDate(Row row, DateRange range, Place place) {
    int precision = precision(range.days());
    row.put("year", range.from().getYear()).put("date_prec", precision);
    row.put("date_start", midnight(range.from())).put("date_end", midnight(range.to()));
    boolean clear = precision <= 3 && UcdpPlace.precision(place) < UcdpPlace.COUNTRY_ONLY;
    row.put("event_clarity", clear ? 1 : 2);
  }

  /** 1 a day, 2 two to six days, 3 a week, 4 a month, 5 a year. */
  private static int precision(long days) {
    if (days <= Days.WEEK) {
      return days == 1 ? 1 : days < Days.WEEK ? 2 : 3;
    }
    return days <= Days.MONTH ? 4 : 5;
  }

  private static String midnight(LocalDate day) {
    return day + " 00:00:00.000";
  }

  private static void putDeaths(Row row, UcdpDeaths deaths) {
    row.put("deaths_a", deaths.a()).put("deaths_b", deaths.b());
    row.put("deaths_civilians", deaths.civilians()).put("deaths_unknown", deaths.unknown());
    row.put("best", deaths.best()).put("high", deaths.high()).put("low", deaths.low());
  }
}
