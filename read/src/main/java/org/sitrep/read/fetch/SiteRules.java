package org.sitrep.read.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a site allows: robots.txt (RFC 9309) with its delay, and which pages it reserves from text
 * and data mining ({@code /.well-known/tdmrep.json}, TDM Reservation Protocol of the W3C community
 * group, 2024). It does not change.
 */
public final class SiteRules {
  /** Of a robots.txt no more is read (RFC 9309, 2.5). */
  public static final int MOST_BYTES = 500 * 1024;

  /** Rules are not used longer (RFC 9309, 2.4). */
  public static final Duration KEPT = Duration.ofHours(24);

  /** Where a site keeps its rules. */
  public static final String ROBOTS = "/robots.txt";

  /** Where a site keeps what it reserves. */
  public static final String RESERVED = "/.well-known/tdmrep.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final SimpleRobotRules robots;
  private final List<Reserved> reserved;
  private final boolean reachable;
  private final Instant expires;

  /**
   * Addresses and whether they are reserved. As in robots.txt a star stands for anything, a dollar
   * for the end. Sites write what they like: each part between stars is looked for once, from the
   * left, which finds a way wherever there is one, and never tries again.
   */
  private record Reserved(List<String> parts, boolean toTheEnd, boolean reserves) {
    static Reserved of(String location, boolean reserves) {
      boolean toTheEnd = location.endsWith("$");
      String path = toTheEnd ? location.substring(0, location.length() - 1) : location;
      return new Reserved(List.of(path.split("\\*+", -1)), toTheEnd, reserves);
    }

    boolean fits(String path) {
      if (!path.startsWith(parts.get(0))) {
        return false;
      }
      int at = parts.get(0).length();
      for (String part : parts.subList(1, parts.size())) {
        int found = path.indexOf(part, at);
        if (found < 0) {
          return false;
        }
        at = found + part.length();
      }
      return !toTheEnd || endsAt(path, at);
    }

    /** The last part may lie further on than where it was first found. */
    private boolean endsAt(String path, int at) {
      String last = parts.get(parts.size() - 1);
      boolean movable = parts.size() > 1 && at <= path.length() && path.endsWith(last);
      return at == path.length() || movable;
    }
  }

  private SiteRules(
      SimpleRobotRules robots, List<Reserved> reserved, boolean reachable, Instant expires) {
    this.robots = robots;
    this.reserved = reserved;
    this.reachable = reachable;
    this.expires = expires;
  }

  /**
   * Returns the rules that the texts tell.
   *
   * @param origin scheme, host and port
   * @param robots the text of robots.txt, empty where the site has none
   * @param tdm the text of tdmrep.json, empty where the site has none
   * @param expires until when they hold
   */
  public static SiteRules of(String origin, String robots, String tdm, Instant expires) {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    byte[] bytes = robots.getBytes(StandardCharsets.UTF_8);
    SimpleRobotRules rules =
        parser.parseContent(
            origin + ROBOTS,
            bytes,
            "text/plain",
            List.of(FetchSettings.PRODUCT.toLowerCase(Locale.ROOT)));
    return new SiteRules(rules, reserved(tdm), true, expires);
  }

  /** Returns the rules of a site that cannot be asked for them: nothing is allowed until then. */
  public static SiteRules unreachable(Instant expires) {
    SimpleRobotRules none = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
    return new SiteRules(none, List.of(), false, expires);
  }

  private static List<Reserved> reserved(String tdm) {
    List<Reserved> found = new ArrayList<>();
    try {
      JsonNode rules = JSON.readTree(tdm);
      if (rules != null && rules.isArray()) {
        rules.forEach(rule -> add(found, rule));
      }
    } catch (JsonProcessingException noRules) {
      return List.of();
    }
    return List.copyOf(found);
  }

  private static void add(List<Reserved> found, JsonNode rule) {
    String location = rule.path("location").asText("");
    if (!location.isEmpty()) {
      found.add(Reserved.of(location, rule.path("tdm-reservation").asInt(0) == 1));
    }
  }

  /** Returns whether robots.txt lets the program ask for the address. */
  public boolean allows(String address) {
    return robots.isAllowed(address);
  }

  /** Returns whether the site reserves the address; the first rule that fits decides. */
  public boolean reserves(String address) {
    String path = Address.pathOf(address);
    for (Reserved each : reserved) {
      if (each.fits(path)) {
        return each.reserves();
      }
    }
    return false;
  }

  /** Returns how long the site wants to be left alone between two requests, or null. */
  public @Nullable Duration crawlDelay() {
    long millis = robots.getCrawlDelay();
    return millis <= 0 ? null : Duration.ofMillis(Math.min(millis, Waits.LONGEST.toMillis()));
  }

  /** Returns whether the site could be asked for its rules. */
  public boolean reachable() {
    return reachable;
  }

  /** Returns until when the rules hold. */
  public Instant expires() {
    return expires;
  }
}
