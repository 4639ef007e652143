package org.sitrep.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Dating;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.EventType;
import org.sitrep.model.Factuality;
import org.sitrep.model.Moment;
import org.sitrep.model.Place;
import org.sitrep.model.Report;

/**
 * A record of made-up events in made-up countries, with what makes a true one uneven: most events
 * are in few countries and places, wars flare up and die down, few kinds make up most, one event in
 * eight has no place and one in twelve no day. The same seed gives the same record.
 */
public final class GeneratedRecord {
  static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
  static final int DAYS = 4_000;
  private static final int COUNTRIES = 60;
  private static final int UNITS_OF_COUNTRY = 14;
  private static final int PLACES = 6_000;
  private static final int PARTIES = 900;
  private static final int SOURCES = 400;
  private static final int EVENTS_OF_REPORT = 20;
  private static final String[] SECTORS = {"MIL", "REB", "GOV", "CVL", "COP", "UAF", "PTY"};
  private static final String[][] ACLED = {
    {"Battles", "Armed clash"},
    {"Explosions/Remote violence", "Shelling/artillery/missile attack"},
    {"Explosions/Remote violence", "Air/drone strike"},
    {"Violence against civilians", "Attack"},
    {"Protests", "Peaceful protest"},
    {"Riots", "Mob violence"},
    {"Strategic developments", "Arrests"}
  };

  private final int size;
  private final long seed;
  private final MadeUpLanguage language;
  private final List<Place> places;
  private final List<Event.Party> parties;
  private final List<String> sources;

  /**
   * Describes a record, of which nothing is made before it is asked for.
   *
   * @param size how many events it has
   * @param seed the same seed gives the same record
   */
  public GeneratedRecord(int size, long seed) {
    this.size = size;
    this.seed = seed;
    this.language = new MadeUpLanguage(seed);
    SplittableRandom random = new SplittableRandom(seed);
    this.places = IntStream.range(0, PLACES).mapToObj(i -> place(i, random)).toList();
    this.parties = IntStream.range(0, PARTIES).mapToObj(i -> party(i, random)).toList();
    this.sources = IntStream.range(0, SOURCES).mapToObj(i -> name(2, random)).toList();
  }

  int size() {
    return size;
  }

  int reports() {
    return (size + EVENTS_OF_REPORT - 1) / EVENTS_OF_REPORT;
  }

  /** Few of many are met most of the time. */
  private static int oneOf(int all, SplittableRandom random) {
    return (int) (all * Math.pow(random.nextDouble(), 3));
  }

  private String name(int words, SplittableRandom random) {
    int[] ranks = random.ints(words, 400, 50_000).toArray();
    return language.written(List.of(ranks)).replace(". ", "");
  }

  /** Countries lie side by side, and their places round a middle. */
  private Place place(int number, SplittableRandom random) {
    int country = oneOf(COUNTRIES, random);
    int unit = random.nextInt(UNITS_OF_COUNTRY);
    double latitude = -50 + country % 10 * 11 + random.nextDouble() * 8;
    double longitude = -160 + country / 10 * 55 + random.nextDouble() * 20;
    return new Place(
        name(1, random) + " " + number,
        code(country),
        "Unit " + country + "-" + unit,
        null,
        latitude,
        longitude,
        null,
        "PPL",
        1_000 + 1_000 * random.nextInt(20));
  }

  private static String code(int country) {
    return "X" + (char) ('A' + country / 26) + (char) ('A' + country % 26);
  }

  private Event.Party party(int number, SplittableRandom random) {
    String code = code(oneOf(COUNTRIES, random)) + SECTORS[number % SECTORS.length];
    return new Event.Party(name(3, random), code);
  }

  /** Returns a report of no more than a sentence. */
  public CodedReport report(int number) {
    SplittableRandom random = new SplittableRandom(seed ^ (1_000_003L * number));
    LocalDate day = day(random);
    Report report =
        Report.of(
                reportId(number),
                language.written(List.of(language.sentence(number % 200, random))))
            .publishedOn(new Moment(day, null));
    return new CodedReport(
        report,
        Dating.unbounded(day),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static String reportId(int number) {
    return String.format(Locale.ROOT, "g%07d", number);
  }

  /** Most days lie in one of eight waves. */
  private static LocalDate day(SplittableRandom random) {
    double wave = random.nextInt(8) * DAYS / 8.0;
    double within = Math.abs(random.nextGaussian()) * DAYS / 24.0;
    return FIRST_DAY.plusDays((long) (wave + within) % DAYS);
  }

  /** Returns the event of that number, from 0. */
  public Event event(int number) {
    SplittableRandom random = new SplittableRandom(seed + 7_919L * number);
    int kind = oneOf(ACLED.length, random);
    EventType type = kind < 4 ? EventType.ASSAULT : kind < 6 ? EventType.PROTEST : EventType.COERCE;
    LocalDate day = random.nextInt(12) == 0 ? null : day(random);
    List<Event.Evidence> claims = claims(number, random);
    int reports = (int) claims.stream().map(Event.Evidence::reportId).distinct().count();
    return new Event(
        String.format(Locale.ROOT, "%016x", random.nextLong()),
        type,
        type.modes().get(oneOf(type.modes().size(), random)),
        ACLED[kind][0],
        ACLED[kind][1],
        range(day, random),
        day == null ? DatePrecision.UNKNOWN : DatePrecision.DAY,
        random.nextInt(8) == 0 ? null : places.get(oneOf(PLACES, random)),
        List.of(parties.get(oneOf(PARTIES, random))),
        random.nextInt(3) == 0 ? List.of() : List.of(parties.get(oneOf(PARTIES, random))),
        random.nextInt(3) == 0 ? toll(claims, random) : null,
        null,
        reports > 1
            ? EventStatus.CORROBORATED
            : random.nextBoolean() ? EventStatus.CLAIMED : EventStatus.REPORTED,
        reports,
        0,
        reports,
        claims);
  }

  private static @Nullable DateRange range(@Nullable LocalDate day, SplittableRandom random) {
    return day == null ? null : new DateRange(day, day.plusDays(random.nextInt(9) == 0 ? 6 : 0));
  }

  private static Event.Toll toll(List<Event.Evidence> claims, SplittableRandom random) {
    int killed = 1 + oneOf(60, random);
    String report = claims.get(0).reportId();
    return new Event.Toll(
        killed, killed, killed, List.of(new Event.Told(killed, killed, null, report)));
  }

  private List<Event.Evidence> claims(int number, SplittableRandom random) {
    List<Event.Evidence> claims = new ArrayList<>();
    int many = 1 + oneOf(4, random);
    for (int i = 0; i < many; i++) {
      String report =
          reportId(i == 0 ? number % size / EVENTS_OF_REPORT : random.nextInt(reports()));
      int[] words = language.sentence(number % 200, random);
      claims.add(
          new Event.Evidence(
              report + "#" + number + "." + i,
              report,
              language.written(List.of(Arrays.copyOf(words, Math.min(words.length, 22)))).strip(),
              sources.get(oneOf(SOURCES, random)),
              "https://reports.example/" + report,
              random.nextBoolean() ? List.of() : List.of(sources.get(oneOf(SOURCES, random))),
              Factuality.ACTUAL));
    }
    return claims;
  }

  /** Returns a place where events are, as often as they are. */
  Place somewhere(SplittableRandom random) {
    return places.get(oneOf(PLACES, random));
  }

  /** Returns somebody who takes part, as often as they do. */
  Event.Party somebody(SplittableRandom random) {
    return parties.get(oneOf(PARTIES, random));
  }

  /** Returns a day on which events are, as often as they are. */
  LocalDate someDay(SplittableRandom random) {
    return day(random);
  }

  /** Returns a word that quotes have; ranks from 0 are the commonest. */
  String word(int rank) {
    return language.written(List.of(new int[] {rank})).replace(". ", "").toLowerCase(Locale.ROOT);
  }
}
