package org.sitrep.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.EventType;
import org.sitrep.model.Factuality;
import org.sitrep.model.Place;

/** Makes up small events, one call for each thing that is known of them. */
public final class MadeUp {
  public static final Place IDLIB =
      new Place("Idlib", "SYR", "Idlib", null, 35.9306, 36.6339, 169389L, "PPLA", 5000);

  public static final Place NYALA =
      new Place("Nyala", "SDN", "South Darfur", "Nyala", 12.0489, 24.8807, null, "PPLA", 8000);

  public static final Place KHARKIV =
      new Place("Kharkiv", "UKR", "Kharkiv Oblast", null, 49.9935, 36.2304, 706483L, "PPLA", 15000);

  public static final Place NORD_KIVU =
      new Place("North Kivu", "COD", "North Kivu", null, -0.7, 29.0, null, "ADM1", 160000);

  public static final Place MALI =
      new Place("Mali", "MLI", null, null, null, null, null, "PCLI", null);

  public static final Place NAIROBI =
      new Place("Nairobi", "KEN", "Nairobi County", null, -1.2833, 36.8167, 184745L, "PPLC", 12000);

  private final String id;
  private EventType type = EventType.ASSAULT;
  private @Nullable String mode;
  private @Nullable String acledType;
  private @Nullable String acledSubType;
  private @Nullable DateRange range = DateRange.of(LocalDate.of(2024, 12, 2));
  private DatePrecision precision = DatePrecision.DAY;
  private @Nullable Place place = IDLIB;
  private final List<Event.Party> actors = new ArrayList<>();
  private final List<Event.Party> recipients = new ArrayList<>();
  private Event.@Nullable Toll killed;
  private Event.@Nullable Toll injured;
  private EventStatus status = EventStatus.REPORTED;
  private final List<Event.Evidence> claims = new ArrayList<>();

  private MadeUp(String id) {
    this.id = id;
  }

  public static MadeUp event(String id) {
    return new MadeUp(id);
  }

  public MadeUp type(EventType type, @Nullable String mode) {
    this.type = type;
    this.mode = mode;
    return this;
  }

  public MadeUp acled(String type, String subType) {
    this.acledType = type;
    this.acledSubType = subType;
    return this;
  }

  public MadeUp on(String from, String to) {
    this.range = new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    this.precision = from.equals(to) ? DatePrecision.DAY : DatePrecision.RANGE;
    return this;
  }

  public MadeUp undated() {
    this.range = null;
    this.precision = DatePrecision.UNKNOWN;
    return this;
  }

  public MadeUp at(@Nullable Place place) {
    this.place = place;
    return this;
  }

  public MadeUp by(String name, @Nullable String code) {
    actors.add(new Event.Party(name, code));
    return this;
  }

  public MadeUp against(String name, @Nullable String code) {
    recipients.add(new Event.Party(name, code));
    return this;
  }

  public MadeUp killed(int low, @Nullable Integer best, int high) {
    killed = new Event.Toll(low, best, high, List.of(new Event.Told(low, high, "a doctor", "r1")));
    return this;
  }

  public MadeUp injured(int number) {
    injured =
        new Event.Toll(number, number, number, List.of(new Event.Told(number, null, null, "r1")));
    return this;
  }

  public MadeUp status(EventStatus status) {
    this.status = status;
    return this;
  }

  public MadeUp told(String claim, String quote, @Nullable String source, @Nullable String url) {
    return told(claim, quote, source, url, Factuality.ACTUAL);
  }

  public MadeUp told(
      String claim,
      String quote,
      @Nullable String source,
      @Nullable String url,
      Factuality factuality) {
    String report = claim.substring(0, claim.indexOf('#'));
    claims.add(
        new Event.Evidence(claim, report, quote, source, url, List.of("a doctor"), factuality));
    return this;
  }

  public Event make() {
    if (claims.isEmpty()) {
      told("r1#0", "People of the town told of it.", "Example Times", "https://times.example/1");
    }
    int reports = (int) claims.stream().map(Event.Evidence::reportId).distinct().count();
    return new Event(
        id,
        type,
        mode,
        acledType,
        acledSubType,
        range,
        precision,
        place,
        actors,
        recipients,
        killed,
        injured,
        status,
        reports,
        0,
        1,
        claims);
  }

  /** Returns the event as a store gives it. */
  public ExportedEvent stored(ReportShelf shelf) {
    Instant seen = Instant.parse("2025-01-02T03:04:05Z");
    return new ExportedEvent(make(), seen, seen, 1, shelf);
  }

  public ExportedEvent stored() {
    return stored(ReportShelf.EMPTY);
  }

  public static MadeUp airstrike() {
    return airstrike("s1");
  }

  private static MadeUp airstrike(String id) {
    return event(id)
        .type(EventType.ASSAULT, "aerial")
        .acled("Explosions/Remote violence", "Air/drone strike")
        .by("Syrian Air Force", "SYRMIL")
        .against("residents", "SYRCVL")
        .killed(5, 6, 12)
        .injured(9);
  }

  public static MadeUp clash() {
    return event("s2")
        .acled("Battles", "Armed clash")
        .at(NYALA)
        .by("Sudanese Armed Forces", "SDNMIL")
        .by("Rapid Support Forces", "SDNREBRSF")
        .killed(3, null, 20);
  }

  public static MadeUp shelling() {
    return event("s3")
        .type(EventType.ASSAULT, "heavy-weapons")
        .acled("Explosions/Remote violence", "Shelling/artillery/missile attack")
        .on("2025-03-01", "2025-03-05")
        .at(KHARKIV)
        .by("Russian forces", "RUSMIL")
        .against("Ukrainian forces", "UKRMIL");
  }

  public static MadeUp massacre() {
    return event("s4")
        .type(EventType.ASSAULT, "firearms")
        .acled("Violence against civilians", "Attack")
        .on("2024-02-01", "2024-02-29")
        .at(NORD_KIVU)
        .by("M23", "CODREBM23")
        .killed(40, 40, 40);
  }

  public static MadeUp march() {
    return event("s5")
        .type(EventType.PROTEST, "demo")
        .acled("Protests", "Peaceful protest")
        .on("2024-06-25", "2024-06-25")
        .at(NAIROBI)
        .by("students", "KENEDU")
        .against("Government of Kenya", "KENGOV");
  }

  public static MadeUp crowdShot() {
    return event("s6")
        .type(EventType.ASSAULT, "crowd-control")
        .acled("Protests", "Excessive force against protesters")
        .on("2024-06-25", "2024-06-25")
        .at(NAIROBI)
        .by("Kenyan police", "KENCOP")
        .against("protesters", "KENCVL")
        .killed(1, 1, 3);
  }

  public static MadeUp talks() {
    return event("s7")
        .type(EventType.CONSULT, "visit")
        .at(NAIROBI)
        .by("Government of Ethiopia", "ETHGOV")
        .against("African Union", "IGOAFU");
  }

  public static MadeUp ambush() {
    return event("s8")
        .acled("Battles", "Armed clash")
        .on("2024-08-05", "2024-08-05")
        .at(MALI)
        .by("gunmen", "MLIUAF")
        .against("Malian army", "MLIMIL")
        .killed(2, 2, 2);
  }

  /** Returns one of each, among them some that layouts have no room for. */
  public static List<ExportedEvent> year() {
    return List.of(
        airstrike().stored(),
        clash().stored(),
        shelling().stored(),
        massacre().stored(),
        march().stored(),
        crowdShot().stored(),
        talks().stored(),
        ambush().stored(),
        event("s9").acled("Battles", "Armed clash").undated().by("a", "HTICRM").stored(),
        airstrike("s10").status(EventStatus.PLANNED).stored(),
        airstrike("s11").status(EventStatus.DENIED).stored(),
        event("s12").at(null).by("someone", null).stored());
  }
}
