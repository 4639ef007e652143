package org.sitrep.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A made-up feed: articles come at times that are fixed beforehand, and the newest stand in it. */
final class WorldFeed {
  /** What a feed does in the course of the day. */
  enum Fate {
    STAYS,
    MOVES,
    GOES
  }

  /** How a feed lets itself be asked whether it changed. */
  enum Validators {
    ETAG,
    LAST_MODIFIED,
    NONE
  }

  /** An article, and when it was fetched whole. */
  static final class Story {
    final String path;
    final Instant published;
    final boolean forbidden;
    int fetched;

    Story(String path, Instant published, boolean forbidden) {
      this.path = path;
      this.published = published;
      this.forbidden = forbidden;
    }
  }

  private static final int SHOWN = 12;
  private static final Duration TURN = Duration.ofHours(5);

  private final WorldHost host;
  private final int number;
  private final Fate fate;
  private final Validators validators;
  private final Instant begin;
  private final List<Story> stories = new ArrayList<>();
  private int toldWhole = -1;

  WorldFeed(WorldHost host, int number, Instant begin, Duration length, Random chance) {
    this.host = host;
    this.number = number;
    this.begin = begin;
    int dice = chance.nextInt(100);
    fate = dice < 2 ? Fate.MOVES : dice < 3 ? Fate.GOES : Fate.STAYS;
    int more = chance.nextInt(100);
    validators =
        more < 70 ? Validators.ETAG : more < 85 ? Validators.LAST_MODIFIED : Validators.NONE;
    double perHour = 0.2 + chance.nextDouble() * 1.6;
    long at = -(long) (chance.nextDouble() * Duration.ofHours(3).toMillis());
    while (at < length.toMillis()) {
      boolean forbidden = host.kind() != WorldHost.Kind.NO_ROBOTS && chance.nextInt(40) == 0;
      String path = (forbidden ? "/private/" : "/f") + number + "/" + stories.size();
      stories.add(new Story(path, begin.plusMillis(at), forbidden));
      at += (long) (-Math.log(1 - chance.nextDouble()) / perHour * Duration.ofHours(1).toMillis());
    }
  }

  WorldHost host() {
    return host;
  }

  List<Story> stories() {
    return stories;
  }

  String path() {
    return "/feed/" + number;
  }

  /** Returns where the feed is from its move on. */
  String newPath() {
    return "/moved/" + number;
  }

  Validators validators() {
    return validators;
  }

  boolean hasMoved(Instant now) {
    return fate == Fate.MOVES && !now.isBefore(begin.plus(TURN));
  }

  boolean isGone(Instant now) {
    return fate == Fate.GOES && !now.isBefore(begin.plus(TURN));
  }

  /** Returns until when the feed can be read. */
  Instant ends(Instant end) {
    return fate == Fate.GOES ? begin.plus(TURN) : end;
  }

  /** Returns how many articles were published by then. */
  int published(Instant now) {
    int count = 0;
    while (count < stories.size() && !stories.get(count).published.isAfter(now)) {
      count++;
    }
    return count;
  }

  /** When something began and when it was over. */
  record Stretch(Instant from, Instant to) {
    Duration length() {
      return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
    }

    Stretch within(Instant earliest, Instant latest) {
      return new Stretch(
          from.isBefore(earliest) ? earliest : from, to.isAfter(latest) ? latest : to);
    }
  }

  /** Returns while when an article stands among the newest, from the beginning of the watch on. */
  Stretch stands(int story, Instant end) {
    int pushedOutBy = story + SHOWN;
    Instant until = pushedOutBy < stories.size() ? stories.get(pushedOutBy).published : end;
    return new Stretch(stories.get(story).published, until).within(begin, end);
  }

  /** Returns what the state with so many articles is called. */
  String etag(int count) {
    return "\"" + number + "-" + count + "\"";
  }

  /** Notes that the whole feed is told; returns whether that state was told whole before. */
  boolean toldAgain(int count) {
    boolean again = toldWhole == count;
    toldWhole = count;
    return again;
  }

  /** Returns the feed as RSS; every other link carries where the reader comes from. */
  String rss(String site, int count) {
    StringBuilder items = new StringBuilder();
    for (int i = count - 1; i >= Math.max(0, count - SHOWN); i--) {
      Story story = stories.get(i);
      items
          .append("<item><title>Report ")
          .append(i)
          .append("</title><link>")
          .append(site)
          .append(story.path)
          .append((i + count) % 2 == 0 ? "?utm_source=feed" : "")
          .append("</link><guid isPermaLink=\"false\">")
          .append(number)
          .append('-')
          .append(i)
          .append("</guid><pubDate>")
          .append(date(story.published))
          .append("</pubDate></item>");
    }
    return "<rss version=\"2.0\"><channel><title>Paper "
        + number
        + "</title>"
        + items
        + "</channel></rss>";
  }

  static String date(Instant time) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
  }

  @Nullable Story story(String path) {
    int slash = path.lastIndexOf('/');
    String index = path.substring(slash + 1);
    int at = index.matches("\\d{1,6}") ? Integer.parseInt(index) : Integer.MAX_VALUE;
    return at < stories.size() && stories.get(at).path.equals(path) ? stories.get(at) : null;
  }
}
