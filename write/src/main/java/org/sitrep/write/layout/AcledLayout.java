package org.sitrep.write.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.Place;
import org.sitrep.write.ExportAccount;
import org.sitrep.write.GeoPrecision;
import org.sitrep.write.ShortQuote;

/**
 * The 31 columns of the ACLED layout (ACLED codebook, as of 2024). Only the layout is theirs; none
 * of their data is in it. The lowest count of deaths is written, 0 where none is told.
 */
final class AcledLayout implements TableLayout {
  private static final int DECIMALS = 4;

  @Override
  public List<String> columns() {
    return List.of(
        "event_id_cnty",
        "event_date",
        "year",
        "time_precision",
        "disorder_type",
        "event_type",
        "sub_event_type",
        "actor1",
        "assoc_actor_1",
        "inter1",
        "actor2",
        "assoc_actor_2",
        "inter2",
        "interaction",
        "civilian_targeting",
        "iso",
        "region",
        "country",
        "admin1",
        "admin2",
        "admin3",
        "location",
        "latitude",
        "longitude",
        "geo_precision",
        "source",
        "source_scale",
        "notes",
        "fatalities",
        "tags",
        "timestamp");
  }

  @Override
  public List<Row> rows(Testimony told, ExportAccount account) {
    return List.of(row(told));
  }

  @Override
  public @Nullable String lacking(Testimony told) {
    Event event = told.event();
    String lacking = Happened.lacking(event);
    if (lacking != null) {
      return lacking;
    }
    if (event.acledEventType() == null || event.acledSubEventType() == null) {
      return "of no type of this layout";
    }
    String undated = undated(event.range());
    return undated == null ? unplaced(event.place()) : undated;
  }

  static @Nullable String undated(@Nullable DateRange range) {
    if (range == null) {
      return "undated";
    }
    return range.days() > Days.MONTH ? "dated to more than a month" : null;
  }

  private static @Nullable String unplaced(@Nullable Place place) {
    if (place == null) {
      return "without a place";
    }
    if (place.isCountry()) {
      return "placed in a country only";
    }
    if (place.country() == null) {
      return "in no country";
    }
    return place.latitude() == null ? "without coordinates" : null;
  }

  private static Row row(Testimony told) {
    Event event = told.event();
    Place place = event.place();
    DateRange range = event.range();
    if (place == null || range == null || place.country() == null) {
      throw new IllegalArgumentException("Not for this layout: " + event.id());
    }
    Row row = new Row();
    row.put("event_id_cnty", place.country() + NumericId.of(event.id()));
    putDate(row, range);
    putKinds(row, event, AcledSides.of(told, place.country()));
    putPlace(row, place, place.country());
    putAccount(row, told);
    return row;
  }

  private static void putDate(Row row, DateRange range) {
    LocalDate day = Days.middle(range);
    row.put("event_date", day).put("year", day.getYear());
    row.put("time_precision", AcledKinds.timePrecision(range.days()));
  }

  private static void putKinds(Row row, Event event, AcledSides sides) {
    String type = String.valueOf(event.acledEventType());
    String subType = String.valueOf(event.acledSubEventType());
    row.put("disorder_type", AcledKinds.disorder(type, subType));
    row.put("event_type", type).put("sub_event_type", subType);
    putSide(row, 1, sides.first());
    if (sides.second() != null) {
      putSide(row, 2, sides.second());
    }
    row.put("interaction", sides.interaction());
    boolean civilians = AcledKinds.targetsCivilians(type, subType, sides);
    // The codebook says "Civilians targeted"; files have always printed this.
    row.put("civilian_targeting", civilians ? "Civilian targeting" : null);
  }

  private static void putSide(Row row, int number, AcledSides.Side side) {
    row.put("actor" + number, side.name());
    row.put("assoc_actor_" + number, AcledSides.joined(side.associated()));
    row.put("inter" + number, side.inter() == null ? null : side.inter().words());
  }

  private static void putPlace(Row row, Place place, String iso3) {
    Country country = Country.of(iso3);
    row.put("iso", country == null ? null : country.numeric());
    row.put("region", country == null ? null : country.region());
    row.put("country", Country.nameOf(iso3));
    row.put("admin1", place.admin1()).put("admin2", place.admin2());
    row.put("location", place.name());
    row.put("latitude", degrees(place.latitude(), DECIMALS));
    row.put("longitude", degrees(place.longitude(), DECIMALS));
    row.put("geo_precision", GeoPrecision.of(place));
  }

  private static void putAccount(Row row, Testimony told) {
    Event event = told.event();
    row.put("source", AcledSides.joined(told.sources()));
    row.put("notes", notes(told.first().evidence()));
    row.put("fatalities", event.killed() == null ? 0 : event.killed().low());
    row.put("tags", "sitrep event=" + event.id());
    Instant changed = told.exported().changed();
    row.put("timestamp", changed == null ? null : changed.getEpochSecond());
  }

  /** What the report that was printed first says, and where to read it. */
  private static String notes(Event.Evidence evidence) {
    String quote = "\u201C" + ShortQuote.onOneLine(evidence.quote()) + "\u201D";
    String source = evidence.source() == null ? "" : " (" + evidence.source() + ")";
    return quote + source + (evidence.url() == null ? "" : " " + evidence.url());
  }

  static @Nullable BigDecimal degrees(@Nullable Double value, int decimals) {
    return value == null
        ? null
        : BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
  }
}
