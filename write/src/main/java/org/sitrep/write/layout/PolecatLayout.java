package org.sitrep.write.layout;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Party;
import org.sitrep.model.Place;
import org.sitrep.model.Report;
import org.sitrep.write.ExportAccount;

/** The 40 tab-separated columns of POLECAT, with their header. */
final class PolecatLayout implements TableLayout {
  private static final List<String> COLUMNS =
      List.of(
          ("Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,"
                  + "Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,"
                  + "Actor Name Raw,Wikipedia Actor ID,Recipient Name,Recipient Country,"
                  + "Recipient COW,Primary Recipient Sector,Recipient Sectors,Recipient Title,"
                  + "Recipient Name Raw,Wikipedia Recipient ID,Placename,City,District,Province,"
                  + "Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,"
                  + "Publication Date,Story People,Story Organizations,Story Locations,Language,"
                  + "Version")
              .split(","));

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public @Nullable String lacking(Testimony told) {
    Event event = told.event();
    String lacking = Happened.lacking(event);
    if (lacking == null) {
      lacking = AcledLayout.undated(event.range());
    }
    return lacking == null && event.actors().isEmpty() ? "without a known actor" : lacking;
  }

  @Override
  public List<Row> rows(Testimony told, ExportAccount account) {
    return List.of(row(told, account));
  }

  private static Row row(Testimony told, ExportAccount account) {
    Event event = told.event();
    Row row = new Row().put("Event ID", event.id());
    row.put("Event Date", Days.middle(Objects.requireNonNull(event.range())));
    row.put("Event Type", event.type().name()).put("Event Mode", event.mode());
    row.put("Intensity", PloverScores.of(event.type(), event.mode()));
    row.put("Quad Code", event.type().quad());
    row.put("Contexts", Words.joined(contexts(told)));
    putParties(row, "Actor", event.actors(), told);
    putParties(row, "Recipient", event.recipients(), told);
    if (event.place() != null) {
      putPlace(row, event.place(), told);
    }
    putStory(row, told);
    return row.put("Version", account.program() + ", codebook " + account.codebook());
  }

  static List<String> contexts(Testimony told) {
    return told.ofClaims(claim -> claim.contexts()).stream()
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .toList();
  }

  private static void putParties(Row row, String role, List<Party> parties, Testimony told) {
    if (parties.isEmpty()) {
      return;
    }
    List<PartyCode> codes = parties.stream().map(party -> PartyCode.of(party, told)).toList();
    Country country = Country.of(codes.get(0).country());
    row.put(role + " Name", Words.joined(parties.stream().map(Party::name).toList()));
    row.put(role + " Country", country == null ? null : country.iso3());
    row.put(role + " COW", country == null ? null : country.cow());
    row.put("Primary " + role + " Sector", codes.get(0).sector());
    row.put(role + " Sectors", Words.joined(sectors(codes)));
    row.put(role + " Name Raw", Words.of(parties.get(0), told));
  }

  private static List<String> sectors(List<PartyCode> codes) {
    return codes.stream()
        .<@Nullable String>map(PartyCode::sector)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static void putPlace(Row row, Place place, Testimony told) {
    row.put("Placename", place.name());
    row.put("City", place.isArea() ? null : place.name());
    row.put("District", place.admin2()).put("Province", place.admin1());
    row.put("Country", place.country());
    row.put("Latitude", AcledLayout.degrees(place.latitude(), 6));
    row.put("Longitude", AcledLayout.degrees(place.longitude(), 6));
    row.put("GeoNames ID", place.geonamesId());
    row.put("Raw Placename", Words.of(place, told)).put("Feature Type", place.feature());
  }

  private static void putStory(Row row, Testimony told) {
    row.put("Source", told.first().evidence().source());
    row.put("Story Locations", Words.joined(Words.placesOf(told)));
    List<Report> reports = told.reports();
    if (!reports.isEmpty()) {
      Report first = reports.get(0);
      row.put("Publication Date", first.published() == null ? null : first.published().day());
      row.put("Language", first.language());
    }
  }
}
