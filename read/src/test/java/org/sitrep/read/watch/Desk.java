package org.sitrep.read.watch;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Report;
import org.sitrep.read.Refusal;
import org.sitrep.read.feed.FeedOutline;
import org.sitrep.read.fetch.FetchFailure;
import org.sitrep.read.fetch.FetchSettings;
import org.sitrep.read.fetch.HttpTransport;
import org.sitrep.read.fetch.LoopbackServer;
import org.sitrep.read.fetch.NameLookup;

/**
 * A watch over a server on loopback with a clock that a test turns. Names that end in {@code .test}
 * lead to the server.
 */
final class Desk implements AutoCloseable {
  static final Instant BEGIN = Instant.parse("2024-12-03T10:00:00Z");
  static final Duration EVERY = Duration.ofMinutes(15);
  static final Duration DELAY = Duration.ofSeconds(5);

  final LoopbackServer server = new LoopbackServer();
  final MemoryState state = new MemoryState();
  final List<Report> reports = new ArrayList<>();
  final List<String> copies = new ArrayList<>();
  final List<Refusal> refusals = new ArrayList<>();
  final List<String> putOff = new ArrayList<>();
  final List<FeedState> changed = new ArrayList<>();

  /** When what was asked, as "SECONDS PATH". */
  final List<String> log = new ArrayList<>();

  private final HttpTransport transport;
  private final List<FeedOutline> feeds = new ArrayList<>();
  private final boolean keeps;
  private Instant now = BEGIN;
  private WatchSettings settings = new WatchSettings(EVERY, DELAY, 3_000_000, null);
  private @Nullable Watch watch;

  Desk() {
    this(true);
  }

  /**
   * Opens.
   *
   * @param keeps whether reports are safe as soon as they are found
   */
  Desk(boolean keeps) {
    this.keeps = keeps;
    NameLookup names =
        host ->
            host.endsWith(".test")
                ? new InetAddress[] {InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})}
                : InetAddress.getAllByName(host);
    Set<String> allowed = new HashSet<>(Set.of("127.0.0.1"));
    for (char letter = 'a'; letter <= 'z'; letter++) {
      allowed.add(letter + ".test");
    }
    Duration second = Duration.ofSeconds(3);
    transport =
        new HttpTransport(new FetchSettings(null, "0.1", allowed, second, second, second), names);
  }

  Desk with(WatchSettings other) {
    settings = other;
    return this;
  }

  /** Follows these feeds of the server from now on. */
  Desk follow(String... addresses) {
    Arrays.stream(addresses).forEach(each -> feeds.add(new FeedOutline(each, null)));
    return this;
  }

  /** Lets the watch go as if it were killed; the next one takes up what was kept. */
  void kill() {
    watch = null;
  }

  /** Turns the clock on from one errand to the next until that much time has passed. */
  void run(Duration time) {
    Instant end = now.plus(time);
    Watch running = running();
    while (true) {
      for (Errand errand = running.next(); errand != null; errand = running.next()) {
        exchange(running, errand);
      }
      Instant ready = running.nextReady();
      if (ready == null || ready.isAfter(end)) {
        break;
      }
      now = ready.isAfter(now) ? ready : now;
    }
    now = end;
  }

  private Watch running() {
    if (watch == null) {
      watch = new Watch(settings, state, clock(), new Ears());
      watch.follow(feeds);
    }
    return watch;
  }

  private InstantSource clock() {
    return () -> now;
  }

  private void exchange(Watch running, Errand errand) {
    String address = errand.request().address();
    log.add(
        Duration.between(BEGIN, now).toSeconds() + " " + address.replaceFirst("http://[^/]*", ""));
    try {
      running.answered(errand, transport.exchange(errand.request()));
    } catch (FetchFailure failure) {
      running.failed(errand, failure);
    }
  }

  private final class Ears implements WatchListener {
    @Override
    public void report(Article article, Report report) {
      reports.add(report);
      if (keeps) {
        running().kept(List.of(article));
      }
    }

    @Override
    public void copy(Article article, String reportId) {
      copies.add(article.address());
    }

    @Override
    public void refused(Refusal refusal) {
      refusals.add(refusal);
    }

    @Override
    public void putOff(String address, String code, Instant until) {
      putOff.add(code + " " + Duration.between(BEGIN, until).toSeconds());
    }

    @Override
    public void changed(FeedState feed) {
      changed.add(feed);
    }
  }

  /** Returns the codes of all refusals. */
  List<String> codes() {
    return refusals.stream().map(Refusal::code).toList();
  }

  /** Returns the titles of all reports. */
  List<String> titles() {
    return reports.stream().map(report -> String.valueOf(report.title())).toList();
  }

  @Override
  public void close() throws IOException {
    transport.close();
    server.close();
  }
}
