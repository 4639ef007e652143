package org.sitrep.read.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Report;
import org.sitrep.read.feed.FeedOutline;
import org.sitrep.read.fetch.Address;
import org.sitrep.read.fetch.Answer;
import org.sitrep.read.fetch.FetchFailure;
import org.sitrep.read.fetch.Request;
import org.sitrep.read.fetch.SiteRules;

/**
 * Decides what to ask which host and when: feeds when they are due, articles as they are found, the
 * rules of a site before anything of it, each host one thing at a time with a rest behind it. It
 * never waits and never asks itself. For use by one thread.
 */
public final class Watch {
  private static final int MOST_RULE_HOPS = 5;

  private final WatchSettings settings;
  private final WatchState state;
  private final InstantSource clock;
  private final HostQueues queues = new HostQueues();
  private final SiteBook sites;
  private final Outcomes outcomes;

  /** What waits until the rules of a site are known. */
  private final Map<String, List<Job>> waiting = new HashMap<>();

  /**
   * Takes up where the state left off.
   *
   * @param listener is told what is found
   */
  public Watch(
      WatchSettings settings, WatchState state, InstantSource clock, WatchListener listener) {
    this.settings = settings;
    this.state = state;
    this.clock = clock;
    this.sites = new SiteBook(state);
    this.outcomes = new Outcomes(settings, state, listener, queues);
    Instant now = clock.instant();
    state.holds().forEach((host, until) -> hold(host, until, now));
    state.pending().forEach(article -> add(article, article.address(), article.due(), now));
  }

  private void hold(String host, Instant until, Instant now) {
    if (until.isAfter(now)) {
      queues.hold(host, until);
    }
  }

  /** A host that was asked before the watch began may have been asked a moment before. */
  private void add(Subject subject, String address, Instant due, Instant now) {
    Job job = Job.of(subject, address, due);
    if (state.site(Address.origin(address)) != null) {
      queues.release(job.host(), now.plus(delay(Address.origin(address), now)));
    }
    queues.add(job);
  }

  private Duration delay(String origin, Instant now) {
    var unused = sites.rules(origin, now);
    Duration asked = sites.crawlDelay(origin);
    return asked.compareTo(settings.delay()) > 0 ? asked : settings.delay();
  }

  /**
   * Watches these feeds and no others; to be called once, at the beginning. What is new is due at
   * once; what the state knows is due when it was to be.
   */
  public void follow(List<FeedOutline> feeds) {
    Instant now = clock.instant();
    Map<String, FeedState> known = new HashMap<>();
    Map<String, FeedState> moved = new HashMap<>();
    for (FeedState feed : state.feeds()) {
      known.put(feed.listed(), feed);
      moved.putIfAbsent(feed.address(), feed);
    }
    Set<FeedState> followed = new LinkedHashSet<>();
    for (FeedOutline outline : feeds) {
      FeedState found = known.getOrDefault(outline.address(), moved.get(outline.address()));
      FeedState feed = found == null ? begun(outline.address(), now) : found;
      if (feed != null) {
        followed.add(feed);
      }
    }
    Followed all = Followed.of(List.copyOf(followed), known.values());
    state.forget(all.left());
    for (FeedState feed : all.watched()) {
      if (feed.due() != null && !feed.dropped()) {
        add(feed, feed.address(), feed.due(), now);
      }
    }
  }

  private @Nullable FeedState begun(String listed, Instant now) {
    @Nullable String canonical = Address.canonical(listed);
    if (canonical == null) {
      outcomes.refuse(listed, "address", "expected the address of a feed, found: " + listed);
      return null;
    }
    FeedState feed = FeedState.fresh(listed, null, now).at(canonical);
    state.put(feed);
    return feed;
  }

  /** Returns what is to be asked now, or null where every host rests or nothing is due. */
  public @Nullable Errand next() {
    Instant now = clock.instant();
    for (Job job = queues.take(now); job != null; job = queues.take(now)) {
      Errand errand = errand(job, now);
      if (errand != null) {
        return errand;
      }
      queues.release(job.host(), Instant.MIN);
    }
    return null;
  }

  private @Nullable Errand errand(Job job, Instant now) {
    if (job.subject() instanceof SiteRequest) {
      return new Errand(job, new Request(job.address(), null, null, SiteRules.MOST_BYTES, true));
    }
    String origin = SiteBook.origin(job);
    SiteRules rules = sites.rules(origin, now);
    if (rules == null) {
      await(origin, job);
    } else if (!rules.reachable()) {
      outcomes.putOff(job, "robots-unreachable", rules.expires());
    } else if (!rules.allows(job.address())) {
      outcomes.refuse(job, "robots", "robots.txt of " + origin + " forbids it", now);
    } else if (rules.reserves(job.address())) {
      outcomes.refuse(job, "reserved", origin + " reserves it from text and data mining", now);
    } else {
      return new Errand(job, request(job));
    }
    return null;
  }

  /** The rules of a site are asked for once, however much waits for them. */
  private void await(String origin, Job job) {
    List<Job> others = waiting.get(origin);
    if (others != null) {
      others.add(job);
      return;
    }
    waiting.put(origin, new ArrayList<>(List.of(job)));
    SiteRequest request = new SiteRequest(origin, null);
    queues.add(Job.of(request, SiteBook.address(request), job.due()));
  }

  private Request request(Job job) {
    boolean feed = job.subject() instanceof FeedState;
    FeedState.Validator known = feed ? ((FeedState) job.subject()).validator() : null;
    return known != null && known.address().equals(job.address())
        ? new Request(
            job.address(), known.etag(), known.lastModified(), settings.mostBytes(), false)
        : Request.of(job.address(), settings.mostBytes());
  }

  /** Returns when there may be something to ask again, or null where nothing waits. */
  public @Nullable Instant nextReady() {
    return queues.nextReady();
  }

  /** Returns whether all is done that was due at that time and could be done now. */
  public boolean doneUntil(Instant time) {
    return queues.doneUntil(time);
  }

  /** Takes the answer to an errand. */
  public void answered(Errand errand, Answer answer) {
    Instant now = clock.instant();
    Job job = errand.job();
    queues.answered(job.host());
    @Nullable String target = answer.target(job.address());
    if (job.subject() instanceof SiteRequest asked) {
      siteAnswered(job, asked, answer, now);
    } else if (target != null) {
      outcomes.sentOn(job, answer, target, now);
    } else {
      outcomes.answered(job, answer, now);
    }
    release(job, now);
  }

  /** Rules that lead round in circles, or too far, are none (RFC 9309, 2.3.1.2). */
  private void siteAnswered(Job job, SiteRequest asked, Answer answer, Instant now) {
    @Nullable String target = answer.target(job.address());
    if (target != null && !job.wasAt(target) && job.hops() < MOST_RULE_HOPS) {
      queues.add(job.sentOn(target, false));
    } else {
      Answer told = target == null ? answer : Answer.of(404, new byte[0]);
      rules(asked, sites.answered(asked, told, now), job.due());
    }
  }

  /** Takes it that no answer came to an errand. */
  public void failed(Errand errand, FetchFailure failure) {
    Instant now = clock.instant();
    Job job = errand.job();
    if (job.subject() instanceof SiteRequest asked && isClosed(failure)) {
      // A site that must not be asked for its rules must not be asked for anything.
      List<Job> jobs = waiting.remove(asked.origin());
      if (jobs != null) {
        jobs.forEach(each -> outcomes.failed(each, failure, now));
      }
    } else if (job.subject() instanceof SiteRequest asked) {
      sites.failed(asked, now);
      rules(asked, null, job.due());
    } else {
      outcomes.failed(job, failure, now);
    }
    release(job, now);
  }

  private static boolean isClosed(FetchFailure failure) {
    return failure.kind() == FetchFailure.Kind.FORBIDDEN_HOST
        || failure.kind() == FetchFailure.Kind.ADDRESS;
  }

  private void rules(SiteRequest asked, @Nullable SiteRequest next, Instant due) {
    if (next != null) {
      queues.add(Job.of(next, SiteBook.address(next), due));
      return;
    }
    List<Job> jobs = waiting.remove(asked.origin());
    if (jobs != null) {
      jobs.forEach(queues::add);
    }
  }

  private void release(Job job, Instant now) {
    queues.release(job.host(), now.plus(delay(SiteBook.origin(job), now)));
  }

  /** Takes it that the report of an article is safe in a store: it is not fetched again. */
  public void kept(List<Article> articles) {
    outcomes.kept(articles);
  }

  /** Takes it that the report of an article cannot be kept: it is not fetched again. */
  public void refused(Article article, Report report, String code) {
    outcomes.refused(article, report, code, clock.instant());
  }
}
