package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.EventType;
import org.sitrep.model.Place;

/** How every store finds events and reports. */
abstract class QueryContract extends OnAStore {
  private static final Instant MORNING = Instant.parse("2031-03-05T06:07:08.123456Z");
  private static final Instant EVENING = Instant.parse("2031-03-05T20:00:00Z");
  private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

  private final Event raid =
      Samples.changed(
          Samples.event("e1", Samples.BRENNA, "r1#0"),
          draft -> {
            draft.acledEventType = "Battles";
            draft.acledSubEventType = "Armed clash";
          });
  private final Event protest =
      Samples.changed(
          Samples.event("e2", place("Port Ana", "XCS", "Coast", -17.5, 179.5), "r1#1"),
          draft -> {
            draft.type = EventType.PROTEST;
            draft.mode = "demo";
            draft.range = new DateRange(MONDAY.minusDays(9), MONDAY.minusDays(8));
            draft.status = EventStatus.CLAIMED;
            draft.actors = List.of(new Event.Party("Élan de la Côte", "XCSPTY"));
            draft.origins = 1;
          });
  private final Event undated =
      Samples.changed(
          Samples.event("e3", place("Island", "XCS", null, -18.0, -179.5), "r2#0"),
          draft -> {
            draft.range = null;
            draft.status = EventStatus.CLAIMED;
          });
  private final Event nowhere =
      Samples.changed(
          Samples.event("e4", null, "r2#1"),
          draft -> draft.range = DateRange.of(MONDAY.plusDays(1)));

  @BeforeEach
  void putEvents() {
    store.keep(List.of(Samples.full("r1"), Samples.full("r2")));
    store.replaceLinks(List.of(), List.of(raid, protest, undated, nowhere), MORNING);
  }

  private static Place place(
      String name, String country, @Nullable String admin1, double latitude, double longitude) {
    return new Place(name, country, admin1, null, latitude, longitude, null, "PPL", 900);
  }

  private List<String> ids(EventQueryBuilder asking) {
    return ids(asking.build());
  }

  private List<String> ids(EventQuery query) {
    List<String> ids = store.heads(query).stream().map(EventHead::id).toList();
    List<String> each = new ArrayList<>();
    store.eachEvent(query, stored -> each.add(stored.event().id()));
    assertThat(each).isEqualTo(ids);
    assertThat(store.count(query)).isEqualTo(ids.size());
    assertThat(store.events(query, Slice.ALL))
        .extracting(stored -> stored.event().id())
        .isEqualTo(ids);
    assertThat(store.eventsAsOf(query, EVENING))
        .extracting(stored -> stored.event().id())
        .isEqualTo(ids);
    return ids;
  }

  private static EventQueryBuilder asking() {
    return EventQuery.asking();
  }

  @Test
  void findsAllWhereNothingIsTold() {
    assertThat(ids(EventQuery.ALL)).containsExactly("e1", "e2", "e3", "e4");
  }

  @Test
  void findsEventsByTheirKindInAnyCase() {
    assertThat(ids(asking().types(List.of("protest")))).containsExactly("e2");
    assertThat(ids(asking().types(List.of("armed CLASH")))).containsExactly("e1");
    assertThat(ids(asking().types(List.of("battles", "PROTEST")))).containsExactly("e1", "e2");
    assertThat(ids(asking().types(List.of("unheard-of")))).isEmpty();
    assertThat(ids(asking().modes(List.of("Demo")))).containsExactly("e2");
    assertThat(ids(asking().types(List.of("assault")).modes(List.of("demo")))).isEmpty();
    assertThat(ids(asking().statuses(List.of(EventStatus.CLAIMED)))).containsExactly("e2", "e3");
  }

  @Test
  void findsEventsByTheirAreaAndBox() {
    assertThat(ids(asking().countries(List.of("xcs")))).containsExactly("e2", "e3");
    assertThat(ids(asking().countries(List.of("XCS", "XVA")))).containsExactly("e1", "e2", "e3");
    assertThat(ids(asking().admin1(List.of("coast")))).containsExactly("e2");
    assertThat(ids(asking().box(new Box(7.5, 61, 8, 62)))).containsExactly("e1");
    assertThat(ids(asking().box(new Box(7.50001, 61, 8, 62)))).isEmpty();
    assertThat(ids(asking().box(new Box(179, -19, -179, -17)))).containsExactly("e2", "e3");
    assertThat(ids(asking().box(new Box(-180, -90, 180, 90)))).containsExactly("e1", "e2", "e3");
    assertThat(ids(asking().unplaced(true))).containsExactly("e4");
    assertThat(ids(asking().unplaced(true).box(new Box(-180, -90, 180, 90)))).isEmpty();
  }

  @Test
  void findsEventsByTheirDays() {
    assertThat(ids(asking().from(MONDAY))).containsExactly("e1", "e4");
    assertThat(ids(asking().to(MONDAY.minusDays(9)))).containsExactly("e2");
    assertThat(ids(asking().from(MONDAY.minusDays(8)).to(MONDAY))).containsExactly("e1", "e2");
    assertThat(ids(asking().from(MONDAY.plusDays(1)).undatedToo(true))).containsExactly("e3", "e4");
  }

  @Test
  void findsEventsByPlaceAndDayAtOnce() {
    Box world = new Box(-180, -90, 180, 90);
    Box ocean = new Box(179, -19, -179, -17);

    assertThat(ids(asking().box(world).from(MONDAY).to(MONDAY))).containsExactly("e1");
    assertThat(ids(asking().box(world).from(MONDAY).undatedToo(true))).containsExactly("e1", "e3");
    assertThat(ids(asking().box(ocean).to(MONDAY.minusDays(8)))).containsExactly("e2");
    assertThat(ids(asking().box(ocean).to(MONDAY.minusDays(10)))).isEmpty();
  }

  @Test
  void findsEventsByWhoTookPartOnEitherSide() {
    assertThat(ids(asking().actors(List.of("xcsm")))).containsExactly("e1", "e3", "e4");
    assertThat(ids(asking().actors(List.of("army coast")))).containsExactly("e1", "e3", "e4");
    assertThat(ids(asking().actors(List.of("cote elan")))).containsExactly("e2");
    assertThat(ids(asking().actors(List.of("XCSPTY", "army"))))
        .containsExactly("e1", "e2", "e3", "e4");
    assertThat(ids(asking().actors(List.of("army militia")))).as("words of two names").isEmpty();
    assertThat(ids(asking().actors(List.of("oast", "%", "_")))).as("no beginnings").isEmpty();
  }

  @Test
  void findsEventsByWordsOfWhatTellsOfThem() {
    assertThat(ids(asking().words("jets struck"))).containsExactly("e1", "e2", "e3", "e4");
    assertThat(ids(asking().words("JET brenn"))).hasSize(4);
    assertThat(ids(asking().words("elan"))).containsExactly("e2");
    assertThat(ids(asking().words("résident port"))).containsExactly("e2");
    assertThat(ids(asking().words("elan fled"))).isEmpty();
    assertThat(ids(asking().words("  "))).hasSize(4);
    assertThat(ids(asking().words("\" ) OR *"))).as("signs and a word nobody says").isEmpty();
    assertThat(ids(asking().words("*)("))).as("no word").isEmpty();
  }

  @Test
  void findsEventsByTheirOriginsAndChanges() {
    Event grown = Samples.changed(nowhere, draft -> draft.origins = 3);
    store.changeEvents(List.of(grown), List.of(), EVENING);

    assertThat(ids(asking().minOrigins(2))).containsExactly("e1", "e3", "e4");
    assertThat(ids(asking().minOrigins(3))).containsExactly("e4");
    assertThat(ids(asking().changedSince(EVENING))).containsExactly("e4");
    assertThat(ids(asking().changedSince(EVENING.plusNanos(1)))).isEmpty();
    assertThat(ids(asking().changedSince(MORNING))).hasSize(4);
  }

  @Test
  void forgetsWhatAnEventWasFoundByWhenItChanged() {
    Event calm =
        Samples.changed(
            protest,
            draft -> {
              draft.actors = List.of();
              draft.place = null;
              draft.type = EventType.CONSULT;
            });
    store.replaceLinks(List.of(), List.of(raid, calm), EVENING);

    assertThat(ids(asking().words("elan"))).isEmpty();
    assertThat(ids(asking().actors(List.of("elan")))).isEmpty();
    assertThat(ids(asking().countries(List.of("XCS")))).isEmpty();
    assertThat(ids(asking().types(List.of("PROTEST")))).isEmpty();
    assertThat(ids(asking().box(new Box(170, -20, 180, -10)))).isEmpty();
    assertThat(ids(asking().words("jets"))).containsExactly("e1", "e2");
  }

  @Test
  void namesAnotherStateAfterEveryChangeAndTheSameWithoutOne() {
    String before = store.state();
    store.events(EventQuery.ALL, Slice.ALL);
    assertThat(store.state()).isEqualTo(before);

    store.replaceLinks(List.of(), List.of(raid), EVENING);
    String after = store.state();
    assertThat(after).isNotEqualTo(before);

    store.set("window", "7");
    assertThat(store.state()).isNotEqualTo(after);
  }

  @Test
  void tellsWhatChangedInOrderOfTime() {
    store.changeEvents(
        List.of(Samples.changed(raid, draft -> draft.mode = "drone")), List.of(), EVENING);

    assertThat(store.changedSince(EVENING)).containsExactly(new EventStamp("e1", 2, EVENING));
    assertThat(store.changedSince(MORNING))
        .extracting(EventStamp::id)
        .containsExactly("e2", "e3", "e4", "e1");
    assertThat(store.changedSince(EVENING.plusNanos(1))).isEmpty();
  }

  @Test
  void givesPagesInOrder() {
    Slice latest = new Slice(Slice.Order.LATEST, 0, 3);

    assertThat(store.events(EventQuery.ALL, latest))
        .extracting(stored -> stored.event().id())
        .containsExactly("e4", "e1", "e2");
    assertThat(store.events(EventQuery.ALL, new Slice(Slice.Order.LATEST, 3, 3)))
        .extracting(stored -> stored.event().id())
        .containsExactly("e3");
    assertThat(store.events(EventQuery.ALL, new Slice(Slice.Order.ID, 1, 2)))
        .extracting(stored -> stored.event().id())
        .containsExactly("e2", "e3");
  }

  @Test
  void givesHeadsThatSayWhatTheEventsSay() {
    assertThat(store.heads(asking().types(List.of("PROTEST")).build()))
        .containsExactly(
            new EventHead(
                "e2",
                EventType.PROTEST,
                "demo",
                null,
                EventStatus.CLAIMED,
                MONDAY.minusDays(9),
                MONDAY.minusDays(8),
                179.5,
                -17.5,
                900,
                "XCS",
                "Port Ana",
                "Élan de la Côte",
                null,
                null,
                1,
                1));
    EventHead placeless = store.heads(EventQuery.ALL).get(3);
    assertThat(placeless.longitude()).isNull();
    assertThat(placeless.radiusM()).isNull();
  }

  @Test
  void findsWithEveryMixOfFiltersWhatReadingEachEventFinds() {
    Random random = new Random(7);
    List<Event> events = IntStream.range(0, 120).mapToObj(i -> some(i, random)).toList();
    store.replaceLinks(List.of(), events, MORNING);

    for (int round = 0; round < 200; round++) {
      EventQuery query = some(random);
      EventMatch match = new EventMatch(query);
      assertThat(store.heads(query))
          .as(query.toString())
          .extracting(EventHead::id)
          .containsExactlyElementsOf(
              store.events().stream().filter(match).map(s -> s.event().id()).toList());
    }
  }

  private static Event some(int number, Random random) {
    return Samples.changed(
        Samples.event(String.format("e%03d", number), null, "r1#" + number % 2),
        draft -> {
          draft.type = random.nextBoolean() ? EventType.PROTEST : EventType.ASSAULT;
          draft.mode = random.nextBoolean() ? "demo" : null;
          draft.status = random.nextBoolean() ? EventStatus.CLAIMED : EventStatus.DENIED;
          draft.range =
              random.nextInt(4) == 0 ? null : DateRange.of(MONDAY.plusDays(random.nextInt(9)));
          draft.place =
              random.nextInt(4) == 0
                  ? null
                  : place(
                      "P" + number,
                      random.nextBoolean() ? "XVA" : "XCS",
                      random.nextBoolean() ? "Coast" : null,
                      random.nextInt(40) - 20,
                      random.nextInt(360) - 180);
          draft.origins = 1 + random.nextInt(3);
        });
  }

  private static EventQuery some(Random random) {
    LocalDate from = MONDAY.plusDays(random.nextInt(9));
    int west = random.nextInt(360) - 180;
    int east = random.nextInt(360) - 180;
    return asking()
        .types(random.nextInt(3) == 0 ? List.of("protest") : List.of())
        .modes(random.nextInt(4) == 0 ? List.of("demo") : List.of())
        .statuses(random.nextInt(4) == 0 ? List.of(EventStatus.CLAIMED) : List.of())
        .countries(random.nextInt(4) == 0 ? List.of("XCS") : List.of())
        .admin1(random.nextInt(4) == 0 ? List.of("coast") : List.of())
        .from(random.nextInt(2) == 0 ? from : null)
        .to(random.nextInt(2) == 0 ? from.plusDays(random.nextInt(4)) : null)
        .undatedToo(random.nextBoolean())
        .box(random.nextInt(2) == 0 ? new Box(west, -10, east, 15) : null)
        .unplaced(random.nextInt(8) == 0)
        .words(random.nextInt(4) == 0 ? "p1" : null)
        .minOrigins(random.nextInt(4))
        .build();
  }

  @Test
  void answersAndWritesWhileItHandsOn() {
    List<String> seen = new ArrayList<>();
    store.eachEvent(
        EventQuery.ALL,
        outer -> {
          store.eachEvent(EventQuery.ALL, inner -> seen.add(inner.event().id()));
          store.set("last", outer.event().id());
        });

    assertThat(seen).hasSize(16).startsWith("e1", "e2", "e3", "e4", "e1");
    assertThat(store.setting("last")).isEqualTo("e4");
  }

  @Test
  void manyThreadsReadWhileOneWrites() {
    ExecutorService pool = Executors.newFixedThreadPool(24);
    List<CompletableFuture<Long>> counts = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      counts.add(CompletableFuture.supplyAsync(() -> store.count(EventQuery.ALL), pool));
    }
    for (int i = 0; i < 20; i++) {
      store.changeEvents(List.of(i % 2 == 0 ? protest : raid), List.of(), EVENING.plusSeconds(i));
    }
    assertThat(counts).allSatisfy(count -> assertThat(count.join()).isEqualTo(4));
    pool.shutdown();
  }

  @Test
  void listsReportsByPageAndWords() {
    store.keep(List.of(Samples.bare("r0", "The fighters left Élan.")), "v2");

    assertThat(store.reportHeads(null, Slice.ALL))
        .extracting(ReportHead::id)
        .containsExactly("r0", "r1", "r2");
    assertThat(store.reportHeads(" ", new Slice(Slice.Order.LATEST, 1, 9)))
        .extracting(ReportHead::id)
        .containsExactly("r2", "r0");
    assertThat(store.reportHeads("fight elan", Slice.ALL))
        .extracting(ReportHead::id)
        .containsExactly("r0");
    assertThat(store.countReports("fight")).isEqualTo(3);
    assertThat(store.countReports("unheard")).isZero();
    ReportHead head =
        store.reportHeads("courier vale brenna taken", Slice.ALL).stream().findFirst().orElse(null);
    assertThat(head).as("the source is no word of the text").isNull();
    assertThat(store.reportHeads("taken", Slice.ALL).get(0))
        .extracting(ReportHead::title, ReportHead::source, ReportHead::claims, ReportHead::codebook)
        .containsExactly("Br\u00E9nna taken", "Vale Courier", 2, null);
  }

  @Test
  void knowsWhichReportsAnotherCodebookCoded() {
    store.keep(List.of(Samples.full("r2")), "v2");

    assertThat(store.countNotCodedBy("v2")).isEqualTo(1);
    assertThat(store.reportsNotCodedBy("v2", "", 9)).containsExactly(Samples.full("r1"));
    assertThat(store.reportsNotCodedBy("v3", "", 1)).containsExactly(Samples.full("r1"));
    assertThat(store.reportsNotCodedBy("v3", "r1", 9)).containsExactly(Samples.full("r2"));
    assertThat(store.keep(List.of(Samples.full("r1")), "v2")).isEqualTo(new Kept(0, 0, 1));
    assertThat(store.countNotCodedBy("v2")).isZero();
  }

  @Test
  void handsOnEveryReport() {
    List<String> ids = new ArrayList<>();
    store.eachReport(coded -> ids.add(coded.id()));

    assertThat(ids).containsExactly("r1", "r2");
  }
}
