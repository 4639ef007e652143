package org.sitrep.write.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;
import org.sitrep.model.Place;
import org.sitrep.write.EventExport;
import org.sitrep.write.ExportAccount;
import org.sitrep.write.ExportTally;
import org.sitrep.write.ExportedEvent;
import org.sitrep.write.table.Cells;

/**
 * Monthly counts in the layout of the conflict events of HDX HAPI: by country, by first-level and
 * by second-level unit, each a row of its own ({@code admin_level} 0, 1, 2). A row with an error is
 * there for transparency alone and should not be added up.
 */
public final class HapiExport implements EventExport {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String DEMONSTRATION = "demonstration";

  private static final List<String> COLUMNS =
      List.of(
          ("location_code,has_hrp,in_gho,provider_admin1_name,provider_admin2_name,admin1_code,"
                  + "admin1_name,admin2_code,admin2_name,admin_level,event_type,events,fatalities,"
                  + "reference_period_start,reference_period_end,dataset_hdx_id,resource_hdx_id,"
                  + "warning,error")
              .split(","));

  @Override
  public String name() {
    return "hapi";
  }

  @Override
  public String mediaType() {
    return "text/csv; charset=utf-8; header=present";
  }

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public boolean carriesAccount() {
    return false;
  }

  @Override
  public @Nullable String lacking(ExportedEvent event) {
    return lacking(event.event());
  }

  @Override
  public ExportTally write(Iterable<ExportedEvent> events, ExportAccount account, OutputStream out)
      throws IOException {
    ExportTally.Counting counting = new ExportTally.Counting();
    Map<HapiMonth, HapiSum> sums = new TreeMap<>();
    for (ExportedEvent event : events) {
      String lacking = lacking(event.event());
      if (lacking == null) {
        add(Testimony.of(event), sums);
        counting.wrote(0);
      } else {
        counting.leftOut(lacking);
      }
    }
    put(BYTE_ORDER_MARK + Cells.csvLine(COLUMNS), out);
    for (Map.Entry<HapiMonth, HapiSum> sum : sums.entrySet()) {
      put(Cells.csvLine(row(sum.getKey(), sum.getValue()).inOrderOf(COLUMNS)), out);
    }
    counting.addRows(sums.size());
    out.flush();
    return counting.tally();
  }

  private static void put(String line, OutputStream out) throws IOException {
    out.write(line.getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable String lacking(Event event) {
    String lacking = Happened.lacking(event);
    if (lacking != null) {
      return lacking;
    }
    if (event.acledEventType() == null || event.acledEventType().equals("Strategic developments")) {
      return "neither violence nor demonstration";
    }
    return AcledLayout.undated(event.range());
  }

  private static void add(Testimony told, Map<HapiMonth, HapiSum> sums) {
    Event event = told.event();
    YearMonth month = YearMonth.from(Days.middle(Objects.requireNonNull(event.range())));
    Place place = event.place();
    String country = place == null ? "" : Objects.requireNonNullElse(place.country(), "");
    for (String type : types(told, country)) {
      for (HapiMonth key : levels(country, place, type, month)) {
        sums.computeIfAbsent(key, k -> new HapiSum()).add(event);
      }
    }
  }

  /** Violence against civilians counts as violence, and under its own name too, as in HAPI. */
  private static List<String> types(Testimony told, String country) {
    String type = String.valueOf(told.event().acledEventType());
    String subType = String.valueOf(told.event().acledSubEventType());
    String disorder = AcledKinds.disorder(type, subType);
    List<String> types = new ArrayList<>();
    if (disorder.contains(AcledKinds.VIOLENCE)) {
      types.add("political_violence");
    }
    if (disorder.contains(AcledKinds.DEMONSTRATIONS)) {
      types.add(DEMONSTRATION);
    }
    if (AcledKinds.targetsCivilians(type, subType, AcledSides.of(told, country))) {
      types.add("civilian_targeting");
    }
    return types;
  }

  private static List<HapiMonth> levels(
      String country, @Nullable Place place, String type, YearMonth month) {
    List<HapiMonth> levels = new ArrayList<>();
    levels.add(new HapiMonth(country, 0, "", "", type, month));
    if (place == null || country.isEmpty() || place.admin1() == null) {
      return levels;
    }
    levels.add(new HapiMonth(country, 1, place.admin1(), "", type, month));
    if (place.admin2() != null) {
      levels.add(new HapiMonth(country, 2, place.admin1(), place.admin2(), type, month));
    }
    return levels;
  }

  private static Row row(HapiMonth of, HapiSum sum) {
    boolean countsTheDead = !of.type().equals(DEMONSTRATION);
    Row row = new Row().put("location_code", of.country());
    row.put("provider_admin1_name", of.admin1()).put("provider_admin2_name", of.admin2());
    row.put("admin_level", of.level()).put("event_type", of.type());
    row.put("events", sum.events()).put("fatalities", countsTheDead ? sum.fatalities() : null);
    row.put("reference_period_start", of.month().atDay(1));
    row.put("reference_period_end", of.month().atEndOfMonth());
    row.put("warning", sum.warning(countsTheDead, of.level() > 0));
    return row.put("error", of.country().isEmpty() ? "the country is not known" : null);
  }
}
