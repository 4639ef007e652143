package org.sitrep.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Place;
import org.sitrep.store.Box;
import org.sitrep.store.EventQuery;
import org.sitrep.store.EventQueryBuilder;
import org.sitrep.store.Slice;
import org.sitrep.store.Store;

/** What a page and an API ask of a store, each time with other values. */
final class StoreQueries {
  private static final Slice PAGE = new Slice(Slice.Order.LATEST, 0, 100);

  /** Whatever reads all takes seconds with a million. */
  private static final int FEW = 5;

  private final GeneratedRecord record;

  StoreQueries(GeneratedRecord record) {
    this.record = record;
  }

  /**
   * A question.
   *
   * @param rounds how often it is asked
   * @param ask asks it with values of chance
   */
  record Question(int rounds, Function<SplittableRandom, Consumer<Store>> ask) {}

  Map<String, Question> all() {
    Map<String, Question> all = new LinkedHashMap<>();
    all.put("count of all", whole(store -> store.count(EventQuery.ALL)));
    all.put("first page of all, latest first", page(random -> EventQuery.asking()));
    all.put("page by type", page(random -> EventQuery.asking().types(List.of("Protests"))));
    all.put("page by country", page(this::country));
    all.put("page by first-level unit", page(this::unit));
    all.put(
        "page by status", page(r -> EventQuery.asking().statuses(List.of(EventStatus.CLAIMED))));
    all.put("page by actor's name", page(r -> actors(record.somebody(r).name())));
    all.put("page by actor's code", page(r -> actors(String.valueOf(record.somebody(r).code()))));
    all.put("page by a common word", page(r -> words(r.nextInt(20))));
    all.put("page by a rare word", page(r -> words(5_000 + r.nextInt(40_000))));
    all.put("page by two words", page(r -> two(r.nextInt(300), r.nextInt(3_000))));
    all.put(
        "page by country, type and 90 days", page(r -> country(r, 90).types(List.of("Battles"))));
    all.put("page by 2 origins or more", page(r -> country(r).minOrigins(2)));
    all.put("count by country and type", count(r -> country(r).types(List.of("Battles"))));
    all.put("count by country and 90 days", count(r -> country(r, 90)));
    all.put("heads by country", many(60, r -> store -> store.heads(country(r).build())));
    all.put("box of 1 to 5 degrees, 7 to 90 days: heads", many(1_000, r -> heads(near(r))));
    all.put("box of 1 to 5 degrees, 7 to 90 days: page", page(1_000, this::near));
    all.put("box of 1 to 5 degrees, 7 to 90 days: count", count(1_000, this::near));
    all.put("box of 1 to 5 degrees, any day: page", page(300, r -> near(r).from(null).to(null)));
    all.put("box of 40 degrees, 30 days: heads", many(300, this::wide));
    all.put("heads of all", whole(store -> store.heads(EventQuery.ALL)));
    return all;
  }

  private static Question whole(Consumer<Store> ask) {
    return new Question(FEW, random -> ask);
  }

  private static Question many(int rounds, Function<SplittableRandom, Consumer<Store>> ask) {
    return new Question(rounds, ask);
  }

  private static Question page(Function<SplittableRandom, EventQueryBuilder> asking) {
    return page(200, asking);
  }

  private static Question page(int rounds, Function<SplittableRandom, EventQueryBuilder> asking) {
    return new Question(
        rounds,
        random -> {
          EventQuery query = asking.apply(random).build();
          return store -> store.events(query, PAGE);
        });
  }

  private static Question count(Function<SplittableRandom, EventQueryBuilder> asking) {
    return count(200, asking);
  }

  private static Question count(int rounds, Function<SplittableRandom, EventQueryBuilder> asking) {
    return new Question(
        rounds,
        random -> {
          EventQuery query = asking.apply(random).build();
          return store -> store.count(query);
        });
  }

  private static Consumer<Store> heads(EventQueryBuilder asking) {
    EventQuery query = asking.build();
    return store -> store.heads(query);
  }

  private EventQueryBuilder country(SplittableRandom random) {
    return EventQuery.asking()
        .countries(List.of(String.valueOf(record.somewhere(random).country())));
  }

  private EventQueryBuilder country(SplittableRandom random, int days) {
    LocalDate from = record.someDay(random);
    return country(random).from(from).to(from.plusDays(days));
  }

  private EventQueryBuilder unit(SplittableRandom random) {
    return EventQuery.asking().admin1(List.of(String.valueOf(record.somewhere(random).admin1())));
  }

  private static EventQueryBuilder actors(String actor) {
    return EventQuery.asking().actors(List.of(actor));
  }

  private EventQueryBuilder words(int rank) {
    return EventQuery.asking().words(record.word(rank));
  }

  private EventQueryBuilder two(int rank, int other) {
    return EventQuery.asking().words(record.word(rank) + " " + record.word(other));
  }

  EventQueryBuilder near(SplittableRandom random) {
    LocalDate from = record.someDay(random);
    double size = 1 + 4 * random.nextDouble();
    return EventQuery.asking()
        .box(box(record.somewhere(random), size))
        .from(from)
        .to(from.plusDays(random.nextInt(7, 91)));
  }

  private Consumer<Store> wide(SplittableRandom random) {
    LocalDate from = record.someDay(random);
    Box box = box(record.somewhere(random), 40);
    return heads(EventQuery.asking().box(box).from(from).to(from.plusDays(30)));
  }

  private static Box box(Place middle, double size) {
    double latitude = middle.latitude() == null ? 0 : middle.latitude();
    double longitude = middle.longitude() == null ? 0 : middle.longitude();
    return new Box(
        Math.max(-180, longitude - size / 2),
        Math.max(-90, latitude - size / 2),
        Math.min(180, longitude + size / 2),
        Math.min(90, latitude + size / 2));
  }
}
