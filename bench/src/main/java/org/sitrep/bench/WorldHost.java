package org.sitrep.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A made-up host: its manners, what it asks for, and what it saw of whoever asks. */
final class WorldHost {
  /** How a host behaves. */
  enum Kind {
    PLAIN,
    CRAWL_DELAY,
    NO_ROBOTS,
    ROBOTS_BROKEN_AT_FIRST,
    BUSY,
    OUT_FOR_AN_HOUR,
    UNSTEADY
  }

  /** Behind which request a busy host asks for time. */
  private static final int BUSY_AT = 25;

  private static final Duration ASKED_FOR = Duration.ofMinutes(10);
  private static final Duration OUTAGE = Duration.ofHours(1);
  private static final Duration ROBOTS_BROKEN = Duration.ofHours(2);

  private final String name;
  private final Kind kind;
  private final Duration delay;
  private final Instant begin;
  private final Instant outage;
  private final List<String> faults = new ArrayList<>();
  private @Nullable Instant last;
  private Instant leaveAlone = Instant.MIN;
  private @Nullable Instant rulesTold;
  private int requests;
  private long shortestPause = Long.MAX_VALUE;

  WorldHost(String name, Kind kind, Duration leastDelay, Instant begin, Random chance) {
    this.name = name;
    this.kind = kind;
    this.begin = begin;
    Duration crawl = Duration.ofSeconds(10 + chance.nextInt(50));
    this.delay = kind == Kind.CRAWL_DELAY ? crawl : leastDelay;
    this.outage = begin.plus(Duration.ofMinutes(60 + chance.nextInt(240)));
  }

  String name() {
    return name;
  }

  Kind kind() {
    return kind;
  }

  int requests() {
    return requests;
  }

  List<String> faults() {
    return faults;
  }

  /** Returns the shortest pause between two requests, in seconds. */
  double shortestPause() {
    return shortestPause / 1e3;
  }

  Duration delay() {
    return delay;
  }

  /** Notes a request and what is wrong with it. */
  void asked(String path, Instant now) {
    requests++;
    Instant before = last;
    if (before != null) {
      Duration pause = Duration.between(before, now);
      shortestPause = Math.min(shortestPause, pause.toMillis());
      if (pause.compareTo(delay) < 0) {
        faults.add("asked after " + pause + " for " + path);
      }
    }
    last = now;
    if (now.isBefore(leaveAlone)) {
      faults.add("asked before " + leaveAlone + " for " + path);
    }
    if (path.equals("/robots.txt")) {
      return;
    }
    boolean ruled = rulesTold != null && !rulesTold.plus(Duration.ofHours(24)).isBefore(now);
    if (!ruled) {
      faults.add("asked without rules for " + path);
    }
    if (path.startsWith("/private/")) {
      faults.add("asked for what is forbidden: " + path);
    }
  }

  boolean isOut(Instant now) {
    return kind == Kind.OUT_FOR_AN_HOUR
        && !now.isBefore(outage)
        && now.isBefore(outage.plus(OUTAGE));
  }

  /** Returns for how much of a stretch of time the host lets its feeds be read. */
  Duration answersFor(WorldFeed.Stretch time) {
    return switch (kind) {
      case ROBOTS_BROKEN_AT_FIRST -> time.within(begin.plus(ROBOTS_BROKEN), Instant.MAX).length();
      case OUT_FOR_AN_HOUR ->
          time.length().minus(time.within(outage, outage.plus(OUTAGE)).length());
      default -> time.length();
    };
  }

  /** Returns how long the host wants to be left alone from now on, or null. */
  @Nullable Duration asksForTime(Instant now) {
    if (kind != Kind.BUSY || requests % BUSY_AT != 0) {
      return null;
    }
    leaveAlone = now.plus(ASKED_FOR);
    return ASKED_FOR;
  }

  /** Returns whether it fails this once. */
  boolean stumbles() {
    return kind == Kind.UNSTEADY && requests % 7 == 0;
  }

  /** Returns its robots.txt, or null where it fails; empty where it has none. */
  @Nullable String robots(Instant now) {
    if (kind == Kind.ROBOTS_BROKEN_AT_FIRST && now.isBefore(begin.plus(ROBOTS_BROKEN))) {
      return null;
    }
    rulesTold = now;
    if (kind == Kind.NO_ROBOTS) {
      return "";
    }
    String crawl = kind == Kind.CRAWL_DELAY ? "Crawl-delay: " + delay.toSeconds() + "\n" : "";
    return "User-agent: *\nDisallow: /private/\n" + crawl;
  }
}
