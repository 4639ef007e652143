package org.sitrep.read.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Report;
import org.sitrep.read.Refusal;
import org.sitrep.read.fetch.Answer;
import org.sitrep.read.fetch.FetchFailure;
import org.sitrep.read.fetch.Waits;

/** Decides what becomes of a feed or an article by what its host answered. */
final class Outcomes {
  /** Doubling from a minute, the last wait is over eight hours after the first. */
  private static final int MOST_TRIES = 10;

  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;

  private final WatchState state;
  private final WatchListener listener;
  private final HostQueues queues;
  private final FeedOutcomes feeds;
  private final ArticleOutcomes articles;

  Outcomes(WatchSettings settings, WatchState state, WatchListener listener, HostQueues queues) {
    this.state = state;
    this.listener = listener;
    this.queues = queues;
    this.feeds = new FeedOutcomes(settings, state, listener, queues);
    this.articles = new ArticleOutcomes(state, listener);
  }

  void answered(Job job, Answer answer, Instant now) {
    int status = answer.status();
    if (status == TOO_MANY || status == UNAVAILABLE) {
      hold(job, Waits.retryAfter(answer.header("retry-after"), now), status, now);
    } else if (status >= 500 || status == 408 || status == 425) {
      later(job, "status-" + status, now, null);
    } else if (job.subject() instanceof FeedState feed) {
      feeds.answered(job, feed, answer, now);
    } else if (job.subject() instanceof Article article) {
      articles.answered(job, article, answer, now);
    }
  }

  /** The whole host is left alone: who asks for less means all that is asked. */
  private void hold(Job job, @Nullable Instant asked, int status, Instant now) {
    Instant until = asked;
    if (until == null || !until.isAfter(now)) {
      until = now.plus(Waits.after(queues.failed(job.host())));
    }
    queues.hold(job.host(), until);
    state.hold(job.host(), until);
    later(job, "status-" + status, now, until);
  }

  void failed(Job job, FetchFailure failure, Instant now) {
    FetchFailure.Kind kind = failure.kind();
    if (kind.lasting()) {
      refuse(job, kind.code(), failure.says(), now);
      return;
    }
    boolean unreachable =
        switch (kind) {
          case NO_HOST, NO_CONNECTION, TLS, TIMEOUT -> true;
          default -> false;
        };
    @Nullable Instant until = null;
    if (unreachable) {
      until = now.plus(Waits.after(queues.failed(job.host())));
      queues.hold(job.host(), until);
    }
    later(job, kind.code(), now, until);
  }

  void sentOn(Job job, Answer answer, String target, Instant now) {
    boolean forGood = answer.status() == 301 || answer.status() == 308;
    Job further = job.sentOn(target, forGood);
    if (job.wasAt(target)) {
      refuse(job, "redirect-loop", "expected a page, found a way back to " + target, now);
    } else if (further.wentFar()) {
      refuse(job, "redirects", "expected a page, found a way on to " + target, now);
    } else if (job.subject() instanceof Article article && state.knows(target)) {
      articles.samePage(article, target, now);
    } else if (job.subject() instanceof Article && PageReport.isFront(target)) {
      refuse(job, "redirect-front", "expected an article, found the way to " + target, now);
    } else {
      queues.add(further);
    }
  }

  /** Puts it off because its site says so, which is no failure of its own. */
  void putOff(Job job, String code, Instant until) {
    if (job.subject() instanceof FeedState feed) {
      FeedState put = feed.dueAt(until, feed.failures());
      state.put(put);
      queues.add(Job.of(put, put.address(), until));
    } else if (job.subject() instanceof Article article) {
      again(article.dueAt(until, article.failures()));
    }
    listener.putOff(job.address(), code, until);
  }

  private void later(Job job, String code, Instant now, @Nullable Instant asked) {
    if (job.subject() instanceof FeedState feed) {
      Instant until = latest(now.plus(Waits.after(feed.failures() + 1)), asked);
      feeds.later(feed, until);
      listener.putOff(job.address(), code, until);
    } else if (job.subject() instanceof Article article) {
      Duration wait = Waits.after(article.failures() + 1);
      failed(article.failedUntil(latest(now.plus(wait), asked)), code, now);
    }
  }

  private static Instant latest(Instant one, @Nullable Instant other) {
    return other != null && other.isAfter(one) ? other : one;
  }

  private void failed(Article article, String code, Instant now) {
    if (article.failures() >= MOST_TRIES) {
      String says = "expected a page, found none in " + MOST_TRIES + " tries: " + code;
      articles.refuse(article, "gave-up", says, now);
    } else {
      again(article);
      listener.putOff(article.address(), code, article.due());
    }
  }

  private void again(Article article) {
    state.put(article);
    queues.add(Job.of(article, article.address(), article.due()));
  }

  void refuse(Job job, String code, String says, Instant now) {
    if (job.subject() instanceof FeedState feed) {
      feeds.refuse(feed, new Refusal(feed.address(), null, code, says), now);
    } else if (job.subject() instanceof Article article) {
      articles.refuse(article, code, says, now);
    }
  }

  void refuse(String address, String code, String says) {
    listener.refused(new Refusal(address, null, code, says));
  }

  void kept(List<Article> done) {
    articles.kept(done);
  }

  void refused(Article article, Report report, String code, Instant now) {
    articles.refusedLater(article, report, code, now);
  }
}
