package org.sitrep.write.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Party;
import org.sitrep.write.ExportAccount;

/** The 61 columns of GDELT 2.0 events, which have no header (GDELT Event Codebook 2.0). */
final class GdeltEventsLayout implements TableLayout {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

  private static final List<String> COLUMNS = names();

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  private static List<String> names() {
    List<String> names =
        new ArrayList<>(List.of("GLOBALEVENTID SQLDATE MonthYear Year FractionDate".split(" ")));
    for (String actor : List.of("Actor1", "Actor2")) {
      Stream.of("Code Name CountryCode KnownGroupCode EthnicCode Religion1Code".split(" "))
          .map(actor::concat)
          .forEach(names::add);
      Stream.of("Religion2Code Type1Code Type2Code Type3Code".split(" "))
          .map(actor::concat)
          .forEach(names::add);
    }
    names.addAll(
        List.of(
            ("IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale"
                    + " NumMentions NumSources NumArticles AvgTone")
                .split(" ")));
    for (String of : List.of("Actor1Geo", "Actor2Geo", "ActionGeo")) {
      Stream.of("Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID".split(" "))
          .map(part -> of + "_" + part)
          .forEach(names::add);
    }
    names.addAll(List.of("DATEADDED", "SOURCEURL"));
    return List.copyOf(names);
  }

  @Override
  public List<Row> rows(Testimony told, ExportAccount account) {
    return List.of(row(told));
  }

  @Override
  public @Nullable String lacking(Testimony told) {
    Event event = told.event();
    String lacking = Happened.lacking(event);
    if (lacking == null) {
      lacking = AcledLayout.undated(event.range());
    }
    if (lacking == null && event.actors().isEmpty() && event.recipients().isEmpty()) {
      return "without a known actor";
    }
    return lacking == null && code(told) == null ? "without a CAMEO code" : lacking;
  }

  /** Returns the code told most often by the claims of the event's own type, or null. */
  private static @Nullable String code(Testimony told) {
    List<String> codes =
        told.ofClaims(claim -> claim.type() == told.event().type() ? claim.cameo() : null);
    return codes.stream()
        .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static Row row(Testimony told) {
    Event event = told.event();
    Row row = new Row().put("GLOBALEVENTID", NumericId.of(event.id()));
    putDate(row, Days.middle(Objects.requireNonNull(event.range())));
    putActor(row, "Actor1", event.actors(), told);
    putActor(row, "Actor2", event.recipients(), told);
    putCode(row, Objects.requireNonNull(code(told)));
    row.put("IsRootEvent", isRoot(told));
    row.put("NumMentions", event.claims().size());
    row.put("NumSources", Math.max(1, told.sources().size()));
    row.put("NumArticles", event.reports());
    if (event.place() != null) {
      GdeltPlace.put(row, "Action", event.place());
    }
    row.put("DATEADDED", stamp(told.exported().firstSeen()));
    return row.put("SOURCEURL", GdeltMentionsLayout.identifier(told.first()));
  }

  private static void putDate(Row row, LocalDate day) {
    row.put("SQLDATE", DAY.format(day)).put("MonthYear", DAY.format(day).substring(0, 6));
    row.put("Year", day.getYear());
    // The codebook's own formula: YYYY.FFFF with (month * 30 + day) / 365.
    BigDecimal part =
        BigDecimal.valueOf(day.getMonthValue() * 30L + day.getDayOfMonth())
            .divide(BigDecimal.valueOf(365), 4, RoundingMode.HALF_EVEN);
    row.put("FractionDate", BigDecimal.valueOf(day.getYear()).add(part));
  }

  private static void putActor(Row row, String prefix, List<Party> parties, Testimony told) {
    if (parties.isEmpty()) {
      return;
    }
    Party party = parties.get(0);
    PartyCode code = PartyCode.of(party, told);
    String type = Cameo.actorType(code);
    String whole =
        Stream.of(code.country(), type).filter(Objects::nonNull).collect(Collectors.joining());
    row.put(prefix + "Code", whole.isEmpty() ? null : whole);
    row.put(prefix + "Name", party.name().toUpperCase(Locale.ROOT));
    row.put(prefix + "CountryCode", code.country()).put(prefix + "Type1Code", type);
  }

  private static void putCode(Row row, String code) {
    row.put("EventCode", code).put("EventBaseCode", Cameo.base(code));
    row.put("EventRootCode", Cameo.root(code)).put("QuadClass", Cameo.quad(code));
    row.put("GoldsteinScale", Cameo.goldstein(code));
  }

  /** 1 where the report that was printed first tells it in its first paragraph; null unknown. */
  private static @Nullable Integer isRoot(Testimony told) {
    Testimony.Telling first = told.first();
    CodedReport report = first.report();
    Claim claim = first.claim();
    if (report == null || claim == null) {
      return null;
    }
    int end = report.report().text().indexOf('\n');
    return end < 0 || report.sentences().get(claim.sentence()).start() < end ? 1 : 0;
  }

  static @Nullable String stamp(@Nullable Instant instant) {
    return instant == null ? null : STAMP.format(instant);
  }
}
