package org.sitrep.read.watch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.read.fetch.Address;
import org.sitrep.read.fetch.Answer;
import org.sitrep.read.fetch.SiteRules;
import org.sitrep.read.fetch.Waits;

/** Knows the rules of sites, and what has to be asked to know them. */
final class SiteBook {
  /**
   * How long a site that could not be asked for its rules is taken to forbid everything; as long
   * again each further time.
   */
  static final Duration UNREACHABLE = Duration.ofMinutes(30);

  /** After so many times in a row, the wait grows no more: a day. */
  private static final int MOST_WAITS = 48;

  private static final int TOO_MANY = 429;

  private final WatchState state;
  private final Map<String, SiteRules> known = new HashMap<>();
  private final Map<String, Integer> failures = new HashMap<>();

  SiteBook(WatchState state) {
    this.state = state;
  }

  /** Returns the rules that hold for the site at that time, or null where they are to be asked. */
  @Nullable SiteRules rules(String origin, Instant now) {
    SiteRules rules = known.get(origin);
    if (rules == null) {
      SiteState kept = state.site(origin);
      if (kept == null) {
        return null;
      }
      rules = parsed(kept);
      known.put(origin, rules);
    }
    return rules.expires().isAfter(now) ? rules : null;
  }

  /** Returns how long the site wants to be left alone between requests, or no time at all. */
  Duration crawlDelay(String origin) {
    SiteRules rules = known.get(origin);
    @Nullable Duration delay = rules == null ? null : rules.crawlDelay();
    return delay == null ? Duration.ZERO : delay;
  }

  private static SiteRules parsed(SiteState kept) {
    return kept.reachable()
        ? SiteRules.of(kept.origin(), kept.robots(), kept.tdm(), kept.expires())
        : SiteRules.unreachable(kept.expires());
  }

  /** Takes the answer to a request for the rules; returns what to ask next, or null for nothing. */
  @Nullable SiteRequest answered(SiteRequest asked, Answer answer, Instant now) {
    if (asked.robots() != null) {
      keep(asked.origin(), asked.robots(), answer.status() == 200 ? text(answer) : "", now);
      return null;
    }
    int status = answer.status();
    if (status >= 500 || status == TOO_MANY) {
      unreachable(asked.origin(), now, Waits.retryAfter(answer.header("retry-after"), now));
      return null;
    }
    String robots = status == 200 ? text(answer) : "";
    SiteRules rules = SiteRules.of(asked.origin(), robots, "", now.plus(SiteRules.KEPT));
    known.put(asked.origin(), rules);
    boolean mayAsk = rules.allows(asked.origin() + SiteRules.RESERVED);
    if (mayAsk) {
      return new SiteRequest(asked.origin(), robots);
    }
    keep(asked.origin(), robots, "", now);
    return null;
  }

  /** Takes it that no answer came. */
  void failed(SiteRequest asked, Instant now) {
    if (asked.robots() == null) {
      unreachable(asked.origin(), now, null);
    } else {
      keep(asked.origin(), asked.robots(), "", now);
    }
  }

  private void unreachable(String origin, Instant now, @Nullable Instant until) {
    int failed = Math.min(failures.merge(origin, 1, Integer::sum), MOST_WAITS);
    Instant least = now.plus(UNREACHABLE.multipliedBy(failed));
    Instant expires = until == null || until.isBefore(least) ? least : until;
    put(new SiteState(origin, "", "", false, expires));
  }

  private void keep(String origin, String robots, String tdm, Instant now) {
    failures.remove(origin);
    put(new SiteState(origin, robots, tdm, true, now.plus(SiteRules.KEPT)));
  }

  private void put(SiteState site) {
    state.put(site);
    known.put(site.origin(), parsed(site));
  }

  static String address(SiteRequest request) {
    return request.origin() + (request.robots() == null ? SiteRules.ROBOTS : SiteRules.RESERVED);
  }

  static String origin(Job job) {
    return Address.origin(job.address());
  }

  private static String text(Answer answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
