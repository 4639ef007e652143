package org.sitrep.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.read.feed.FeedOutline;
import org.sitrep.read.fetch.Address;
import org.sitrep.read.fetch.Answer;
import org.sitrep.read.fetch.FetchFailure;
import org.sitrep.read.fetch.Request;
import org.sitrep.read.fetch.Transport;

/**
 * A network of made-up papers that answers by a simulated clock and notes every fault of whoever
 * asks: a pause too short, a wish not respected, a rule broken, a thing asked for in vain. The same
 * seed gives the same network. For use by one thread.
 */
final class FeedWorld implements Transport {
  private static final int FEEDS_A_HOST = 4;

  /** How long an article has to stand in a feed that answers before it counts as missed. */
  private static final Duration TIME_TO_FETCH = Duration.ofMinutes(90);

  private static final Pattern OF_FEED = Pattern.compile("/(?:feed/|moved/|f|private/)(\\d+).*");
  private static final WorldHost.Kind[] KINDS = WorldHost.Kind.values();

  private final InstantSource clock;
  private final String port;
  private final Map<String, WorldHost> hosts = new LinkedHashMap<>();
  private final List<WorldFeed> feeds = new ArrayList<>();
  private final Map<Integer, Integer> statuses = new HashMap<>();
  private final List<String> inVain = new ArrayList<>();

  FeedWorld(int size, String port, Duration length, Duration leastDelay, InstantSource clock) {
    this.clock = clock;
    this.port = port;
    Random chance = new Random(2026);
    Instant begin = clock.instant();
    for (int number = 0; number < size; number++) {
      int place = number / FEEDS_A_HOST;
      String name = "h" + place + ".test";
      WorldHost host = hosts.get(name);
      if (host == null) {
        int dice = chance.nextInt(16);
        WorldHost.Kind kind = dice < KINDS.length ? KINDS[dice] : WorldHost.Kind.PLAIN;
        host = new WorldHost(name, kind, leastDelay, begin, chance);
        hosts.put(name, host);
      }
      feeds.add(new WorldFeed(host, number, begin, length, chance));
    }
  }

  List<FeedOutline> outlines() {
    List<FeedOutline> outlines = new ArrayList<>();
    feeds.forEach(feed -> outlines.add(new FeedOutline(site(feed) + feed.path(), null)));
    return outlines;
  }

  private String site(WorldFeed feed) {
    return "http://" + feed.host().name() + port;
  }

  Map<String, WorldHost> hosts() {
    return hosts;
  }

  List<WorldFeed> feeds() {
    return feeds;
  }

  @Override
  public Answer exchange(Request request) throws FetchFailure {
    String path = Address.pathOf(request.address());
    WorldHost host = hosts.get(Address.hostOf(request.address()));
    if (host == null) {
      throw new FetchFailure(FetchFailure.Kind.NO_HOST, "no such host");
    }
    Instant now = clock.instant();
    host.asked(path, now);
    if (host.isOut(now)) {
      throw new FetchFailure(FetchFailure.Kind.NO_CONNECTION, "the host is out");
    }
    Answer answer = answer(host, path, request, now);
    statuses.merge(answer.status(), 1, Integer::sum);
    return answer;
  }

  private Answer answer(WorldHost host, String path, Request request, Instant now) {
    Duration time = host.asksForTime(now);
    if (time != null) {
      return answer(429, "", Map.of("retry-after", List.of(String.valueOf(time.toSeconds()))));
    }
    if (path.equals("/robots.txt")) {
      return robots(host, now);
    }
    if (host.stumbles()) {
      return answer(500, "", Map.of());
    }
    Matcher found = OF_FEED.matcher(path);
    WorldFeed feed = found.matches() ? feeds.get(Integer.parseInt(found.group(1))) : null;
    if (feed == null) {
      return answer(404, "", Map.of());
    }
    boolean isFeed = path.equals(feed.path()) || path.equals(feed.newPath());
    return isFeed ? feed(feed, path, request, now) : story(feed, path, now);
  }

  private static Answer robots(WorldHost host, Instant now) {
    @Nullable String rules = host.robots(now);
    if (rules == null) {
      return answer(500, "", Map.of());
    }
    return rules.isEmpty() ? answer(404, "", Map.of()) : answer(200, rules, Map.of());
  }

  private Answer feed(WorldFeed feed, String path, Request request, Instant now) {
    if (feed.isGone(now)) {
      return answer(410, "", Map.of());
    }
    if (path.equals(feed.path()) && feed.hasMoved(now)) {
      return answer(301, "", Map.of("location", List.of(feed.newPath())));
    }
    int count = feed.published(now);
    String etag = feed.etag(count);
    String modified = WorldFeed.date(feed.stories().get(Math.max(0, count - 1)).published);
    boolean byEtag = feed.validators() == WorldFeed.Validators.ETAG;
    boolean byTime = feed.validators() == WorldFeed.Validators.LAST_MODIFIED;
    if ((byEtag && etag.equals(request.etag()))
        || (byTime && modified.equals(request.lastModified()))) {
      return answer(304, "", Map.of());
    }
    // After a move the state is told anew: what was known was known of another address.
    if (feed.toldAgain(count) && (byEtag || byTime) && !feed.hasMoved(now)) {
      inVain.add("told the same again at " + feed.path());
    }
    Map<String, List<String>> headers =
        byEtag
            ? Map.of("etag", List.of(etag))
            : byTime ? Map.of("last-modified", List.of(modified)) : Map.of();
    return answer(200, feed.rss(site(feed), count), headers);
  }

  private Answer story(WorldFeed feed, String path, Instant now) {
    WorldFeed.Story story = feed.story(path);
    if (story == null || story.published.isAfter(now)) {
      return answer(404, "", Map.of());
    }
    story.fetched++;
    if (story.fetched > 1) {
      inVain.add("fetched again: " + path);
    }
    String words = "Report at " + path + ": two shells fell on the bus station of the harbour.";
    String page =
        "<!doctype html><html><head><title>"
            + path
            + "</title></head><body><article><p>"
            + words
            + "</p></article></body></html>";
    return answer(200, page, Map.of("content-type", List.of("text/html")));
  }

  private static Answer answer(int status, String body, Map<String, List<String>> headers) {
    return new Answer(status, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  Map<Integer, Integer> statuses() {
    return statuses;
  }

  /** Returns every fault: of manners first, then what was asked for in vain. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    hosts.values().forEach(h -> h.faults().forEach(fault -> faults.add(h.name() + " " + fault)));
    faults.addAll(inVain);
    return faults;
  }

  /** Returns the articles that were there to be found by then, and were not fetched. */
  List<String> missed(Instant latest) {
    return unread(latest, true);
  }

  /** Returns how many articles had left their feed again before it could be asked at all. */
  int outOfReach(Instant latest) {
    return unread(latest, false).size();
  }

  private List<String> unread(Instant latest, boolean inReach) {
    List<String> unread = new ArrayList<>();
    for (WorldFeed feed : feeds) {
      Instant end = feed.ends(latest);
      for (int i = 0; i < feed.stories().size(); i++) {
        WorldFeed.Story story = feed.stories().get(i);
        boolean due = !story.forbidden && !story.published.isAfter(end.minus(TIME_TO_FETCH));
        boolean stood = feed.host().answersFor(feed.stands(i, end)).compareTo(TIME_TO_FETCH) >= 0;
        if (due && story.fetched == 0 && stood == inReach) {
          unread.add(feed.host().name() + story.path + " of " + story.published);
        }
      }
    }
    return unread;
  }
}
