package org.sitrep.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.sitrep.bench.StoreQueries.Question;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Event;
import org.sitrep.store.EventQueryBuilder;
import org.sitrep.store.Slice;
import org.sitrep.store.Store;
import org.sitrep.store.Stores;

/**
 * Measures a store of made-up events: how long it takes to write them, and how long its answers
 * take, in milliseconds: median and the one in a hundred that takes longest (of five, the longest).
 * The size on disk is told by the script beside this, which knows where the store is.
 */
public final class StoreScale {
  private static final int TOGETHER = 20_000;
  private static final long SEED = 2026;
  private static final double MILLIS = 1e6;
  private static final int READERS = 4;

  private StoreScale() {}

  /**
   * Prints a table.
   *
   * @param args the address of a store, the number of events, and {@code load}, {@code ask} or both
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    GeneratedRecord record = new GeneratedRecord(Integer.parseInt(args[1]), SEED);
    List<String> steps = Arrays.asList(args).subList(2, args.length);
    try (Store store = Stores.open(args[0])) {
      if (steps.contains("load")) {
        load(store, record, out);
      }
      if (steps.contains("ask")) {
        ask(store, new StoreQueries(record), out);
        askWhileWriting(store, record, out);
      }
    }
  }

  private static void load(Store store, GeneratedRecord record, PrintStream out) {
    long start = System.nanoTime();
    for (int from = 0; from < record.reports(); from += TOGETHER) {
      List<CodedReport> reports = new ArrayList<>();
      for (int i = from; i < Math.min(record.reports(), from + TOGETHER); i++) {
        reports.add(record.report(i));
      }
      store.keep(reports);
    }
    long reported = System.nanoTime();
    Instant now = Instant.parse("2026-11-01T00:00:00Z");
    for (int from = 0; from < record.size(); from += TOGETHER) {
      List<Event> events = new ArrayList<>();
      for (int i = from; i < Math.min(record.size(), from + TOGETHER); i++) {
        events.add(record.event(i));
      }
      store.changeEvents(events, List.of(), now);
    }
    double seconds = (System.nanoTime() - reported) / 1e9;
    out.printf(
        Locale.ROOT,
        "  written: %,d reports in %.1f s, %,d events in %.1f s (%,.0f a second)%n",
        record.reports(),
        (reported - start) / 1e9,
        record.size(),
        seconds,
        record.size() / seconds);
  }

  private static void ask(Store store, StoreQueries queries, PrintStream out) {
    out.println("  median    p99 ms  question");
    queries
        .all()
        .forEach(
            (name, question) -> {
              times(store, question, Math.min(5, question.rounds() / 3), SEED + 1);
              out.println(row(times(store, question, question.rounds(), SEED)) + "  " + name);
            });
  }

  private static long[] times(Store store, Question question, int rounds, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] times = new long[rounds];
    for (int round = 0; round < rounds; round++) {
      Consumer<Store> ask = question.ask().apply(random);
      long start = System.nanoTime();
      ask.accept(store);
      times[round] = System.nanoTime() - start;
    }
    return times;
  }

  private static String row(long[] times) {
    Arrays.sort(times);
    int slow = Math.min(times.length - 1, (int) Math.ceil(times.length * 0.99) - 1);
    return String.format(
        Locale.ROOT, "%8.2f  %8.2f", times[times.length / 2] / MILLIS, times[slow] / MILLIS);
  }

  /** Four readers ask for boxes and days while events are changed without a pause. */
  private static void askWhileWriting(Store store, GeneratedRecord record, PrintStream out) {
    StoreQueries queries = new StoreQueries(record);
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService pool = Executors.newFixedThreadPool(READERS + 1);
    CompletableFuture<Integer> writing =
        CompletableFuture.supplyAsync(() -> write(store, record, over), pool);
    List<CompletableFuture<long[]>> reading = new ArrayList<>();
    for (int reader = 0; reader < READERS; reader++) {
      SplittableRandom random = new SplittableRandom(SEED + reader);
      reading.add(CompletableFuture.supplyAsync(() -> read(store, queries, random), pool));
    }
    long[] all = reading.stream().flatMapToLong(f -> Arrays.stream(f.join())).toArray();
    over.set(true);
    int written = writing.join();
    pool.shutdown();
    out.println(
        row(all)
            + "  the same page of a box, "
            + READERS
            + " readers at once, while "
            + written
            + " batches of 100 events were written");
  }

  private static int write(Store store, GeneratedRecord record, AtomicBoolean over) {
    int batches = 0;
    while (!over.get()) {
      int from = record.size() + batches * 100;
      List<Event> events = new ArrayList<>();
      for (int i = from; i < from + 100; i++) {
        events.add(record.event(i));
      }
      store.changeEvents(events, List.of(), Instant.parse("2026-11-02T00:00:00Z"));
      batches++;
    }
    return batches;
  }

  private static long[] read(Store store, StoreQueries queries, SplittableRandom random) {
    long[] times = new long[250];
    for (int round = 0; round < times.length; round++) {
      EventQueryBuilder asking = queries.near(random);
      long start = System.nanoTime();
      store.events(asking.build(), new Slice(Slice.Order.LATEST, 0, 100));
      times[round] = System.nanoTime() - start;
    }
    return times;
  }
}
