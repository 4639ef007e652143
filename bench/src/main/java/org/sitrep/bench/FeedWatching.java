package org.sitrep.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Report;
import org.sitrep.read.Refusal;
import org.sitrep.read.fetch.FetchFailure;
import org.sitrep.read.fetch.Transport;
import org.sitrep.read.watch.Article;
import org.sitrep.read.watch.Errand;
import org.sitrep.read.watch.FeedState;
import org.sitrep.read.watch.Watch;
import org.sitrep.read.watch.WatchListener;
import org.sitrep.read.watch.WatchSettings;
import org.sitrep.store.WatchFile;

/**
 * Watches made-up feeds for simulated hours and tells how polite that was. The state is kept in a
 * file as always; every few hours the watch is dropped, as if it were killed, and another takes up.
 */
final class FeedWatching implements WatchListener {
  static final Duration LEAST_DELAY = Duration.ofSeconds(5);
  private static final Duration EVERY = Duration.ofMinutes(15);
  private static final Duration UNTIL_KILLED = Duration.ofMinutes(200);
  private static final int MOST_BYTES = 1_000_000;
  private static final Instant BEGIN = Instant.parse("2024-12-03T00:00:00Z");

  private final Path state;
  private final Duration length;
  private Instant now = BEGIN;
  private @Nullable Watch watch;
  private int reports;
  private int copies;
  private int requests;
  private int lives;
  private final TreeMap<String, Integer> refused = new TreeMap<>();
  private final TreeMap<String, Integer> putOff = new TreeMap<>();

  private FeedWatching(Path state, Duration length) {
    this.state = state;
    this.length = length;
  }

  /**
   * What came of it.
   *
   * @param world the network, with all that it noted
   * @param watching what the watch told
   * @param missed articles that should have been fetched
   * @param seconds how long it took on the wall's clock
   */
  record Outcome(FeedWorld world, FeedWatching watching, List<String> missed, double seconds) {}

  /** Watches so many feeds for so long. */
  static Outcome watch(int feeds, Duration length, Path state) {
    return watch(feeds, length, state, "", world -> world);
  }

  /**
   * Watches so many feeds for so long.
   *
   * @param port what stands behind the names of hosts in addresses
   * @param ways gives the transport over which the network is asked
   */
  static Outcome watch(
      int feeds, Duration length, Path state, String port, Function<FeedWorld, Transport> ways) {
    FeedWatching watching = new FeedWatching(state, length);
    FeedWorld world = new FeedWorld(feeds, port, length, LEAST_DELAY, watching.clock());
    long started = System.nanoTime();
    watching.run(world, ways.apply(world));
    double seconds = (System.nanoTime() - started) / 1e9;
    return new Outcome(world, watching, world.missed(BEGIN.plus(length)), seconds);
  }

  private InstantSource clock() {
    return () -> now;
  }

  private void run(FeedWorld world, Transport transport) {
    Instant end = BEGIN.plus(length);
    while (now.isBefore(end)) {
      Instant killed = now.plus(UNTIL_KILLED);
      try (WatchFile file = WatchFile.open(state)) {
        lives++;
        Watch next =
            new Watch(new WatchSettings(EVERY, LEAST_DELAY, MOST_BYTES, null), file, clock(), this);
        watch = next;
        next.follow(world.outlines());
        live(next, transport, killed.isBefore(end) ? killed : end);
      }
    }
  }

  private void live(Watch next, Transport transport, Instant until) {
    while (true) {
      for (Errand errand = next.next(); errand != null; errand = next.next()) {
        exchange(next, transport, errand);
      }
      Instant ready = next.nextReady();
      if (ready == null || !ready.isBefore(until)) {
        now = until;
        return;
      }
      now = ready.isAfter(now) ? ready : now;
    }
  }

  private void exchange(Watch next, Transport transport, Errand errand) {
    requests++;
    try {
      next.answered(errand, transport.exchange(errand.request()));
    } catch (FetchFailure failure) {
      next.failed(errand, failure);
    }
  }

  @Override
  public void report(Article article, Report report) {
    reports++;
    Objects.requireNonNull(watch).kept(List.of(article));
  }

  @Override
  public void copy(Article article, String reportId) {
    copies++;
  }

  @Override
  public void refused(Refusal refusal) {
    refused.merge(refusal.code(), 1, Integer::sum);
  }

  @Override
  public void putOff(String address, String code, Instant until) {
    putOff.merge(code, 1, Integer::sum);
  }

  @Override
  public void changed(FeedState feed) {
    refused.merge(feed.dropped() ? "(feed gone)" : "(feed moved)", 1, Integer::sum);
  }

  int reports() {
    return reports;
  }

  int copies() {
    return copies;
  }

  /** Prints what came of it. */
  void tell(Outcome outcome, PrintStream out) {
    FeedWorld world = outcome.world();
    int whole = world.feeds().stream().mapToInt(feed -> feed.stories().size()).sum();
    out.printf(
        Locale.ROOT,
        "%d feeds on %d hosts, %d simulated hours, %d articles published; watch killed %d times%n",
        world.feeds().size(),
        world.hosts().size(),
        length.toHours(),
        whole,
        lives - 1);
    out.printf(
        Locale.ROOT,
        "  %d requests in %.1f s (%.0f a second); answers by status %s%n",
        requests,
        outcome.seconds(),
        requests / outcome.seconds(),
        new TreeMap<>(world.statuses()));
    out.printf(
        Locale.ROOT,
        "  reports %d, copies %d, told %s, put off %s%n",
        reports,
        copies,
        refused,
        putOff);
    out.printf(Locale.ROOT, "  faults of manners or asked in vain: %d%n", world.faults().size());
    world.faults().stream().limit(5).forEach(fault -> out.println("    " + fault));
    out.printf(Locale.ROOT, "  articles missed: %d%n", outcome.missed().size());
    out.printf(
        Locale.ROOT,
        "  articles pushed out of their feed before it could be asked: %d%n",
        world.outOfReach(BEGIN.plus(length)));
    outcome.missed().stream().limit(5).forEach(story -> out.println("    " + story));
    out.printf(
        Locale.ROOT,
        "  shortest pause on any host: %.1f s%n",
        world.hosts().values().stream().mapToDouble(WorldHost::shortestPause).min().orElse(0));
  }

  /**
   * Watches feeds and tells what came of it.
   *
   * @param args how many feeds, for how many hours, and how many over sockets on loopback
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int feeds = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    Duration hours = Duration.ofHours(args.length > 1 ? Integer.parseInt(args[1]) : 10);
    int real = args.length > 2 ? Integer.parseInt(args[2]) : 300;
    Path folder = Files.createTempDirectory("sitrep-feeds");
    out.println("within the process:");
    Outcome outcome = watch(feeds, hours, folder.resolve("process.watch"));
    outcome.watching().tell(outcome, out);
    out.println("over sockets on loopback:");
    Outcome sockets = FeedSockets.watch(real, hours, folder.resolve("sockets.watch"));
    sockets.watching().tell(sockets, out);
  }
}
