package org.sitrep.read.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.read.Refusal;
import org.sitrep.read.feed.FeedContent;
import org.sitrep.read.feed.FeedEntry;
import org.sitrep.read.feed.FeedKind;
import org.sitrep.read.feed.FeedPart;
import org.sitrep.read.feed.FeedReader;
import org.sitrep.read.fetch.Address;
import org.sitrep.read.fetch.Answer;
import org.sitrep.read.fetch.Reservation;
import org.sitrep.read.fetch.Waits;

/** Decides what becomes of a feed, and takes up what it names. */
final class FeedOutcomes {
  private static final int GONE = 410;
  private static final int UNCHANGED = 304;
  private static final int HOURS = 24;

  private final WatchSettings settings;
  private final WatchState state;
  private final WatchListener listener;
  private final HostQueues queues;

  /** What was told already: a fault stays in a feed for days. */
  private final Set<Refusal> told = new HashSet<>();

  FeedOutcomes(
      WatchSettings settings, WatchState state, WatchListener listener, HostQueues queues) {
    this.settings = settings;
    this.state = state;
    this.listener = listener;
    this.queues = queues;
  }

  void answered(Job job, FeedState asked, Answer answer, Instant now) {
    FeedState feed = moved(job, asked, answer);
    FeedState.Validator known = asked.validator();
    boolean conditional = known != null && known.address().equals(job.address());
    if (answer.status() == GONE) {
      drop(feed);
    } else if (answer.status() == UNCHANGED && conditional) {
      unchanged(feed, answer, now);
    } else if (answer.status() != 200) {
      String says = "expected a feed, found status " + answer.status();
      String code = answer.status() >= 400 ? "status-" + answer.status() : "unexpected-status";
      refuse(feed, new Refusal(feed.address(), null, code, says), now);
    } else if (Reservation.isIn(answer)) {
      String says = "the feed is reserved from text and data mining";
      refuse(feed, new Refusal(feed.address(), null, "reserved", says), now);
    } else {
      read(job, feed, answer, now);
    }
  }

  /** Only an answer that is a feed shows that the new address is right. */
  private FeedState moved(Job job, FeedState feed, Answer answer) {
    boolean right = answer.status() == 200 || answer.status() == UNCHANGED;
    if (!right || job.lasting().equals(feed.address())) {
      return feed;
    }
    FeedState moved = feed.at(job.lasting());
    listener.changed(moved);
    return moved;
  }

  private void drop(FeedState feed) {
    FeedState gone = feed.gone();
    state.put(gone);
    listener.changed(gone);
    String says = "the feed is gone for good (status 410)";
    tell(new Refusal(gone.address(), null, "status-410", says));
  }

  /** A host may name an unchanged state anew (RFC 9110, 15.4.5). */
  private void unchanged(FeedState feed, Answer answer, Instant now) {
    FeedState.Validator old = feed.validator();
    FeedState same = feed;
    if (old != null && (answer.header("etag") != null || answer.header("last-modified") != null)) {
      same = feed.known(validator(old.address(), answer, old));
    }
    again(same, next(same, null, Set.of(), now));
  }

  private static FeedState.Validator validator(
      String address, Answer answer, FeedState.@Nullable Validator old) {
    @Nullable String etag = answer.header("etag");
    @Nullable String modified = answer.header("last-modified");
    return new FeedState.Validator(
        address,
        etag == null && old != null ? old.etag() : etag,
        modified == null && old != null ? old.lastModified() : modified,
        old == null ? Digest.of(answer.body()) : old.digest());
  }

  /** A part of a feed is looked at when that feed says that it changed. */
  private @Nullable Instant next(
      FeedState feed, @Nullable Duration rest, Set<Integer> quiet, Instant now) {
    if (feed.parent() != null && feed.stamp() != null) {
      return null;
    }
    Duration pause = rest != null && rest.compareTo(settings.every()) > 0 ? rest : settings.every();
    Instant due = now.plus(pause.compareTo(Waits.LONGEST) > 0 ? longest() : pause);
    for (int hours = 0; hours < HOURS && quiet.contains(hour(due)); hours++) {
      due = due.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    }
    return due;
  }

  private Duration longest() {
    return settings.every().compareTo(Waits.LONGEST) > 0 ? settings.every() : Waits.LONGEST;
  }

  private static int hour(Instant time) {
    return time.atOffset(ZoneOffset.UTC).getHour();
  }

  private void again(FeedState feed, @Nullable Instant due) {
    FeedState put = feed.dueAt(due, 0);
    state.put(put);
    queue(put);
  }

  private void queue(FeedState feed) {
    if (feed.due() != null) {
      queues.add(Job.of(feed, feed.address(), feed.due()));
    }
  }

  /** Puts a feed off after a failure. */
  void later(FeedState feed, Instant until) {
    FeedState put = feed.dueAt(until, feed.failures() + 1);
    state.put(put);
    queue(put);
  }

  /** Refuses a feed as it is now, and looks again later and later. */
  void refuse(FeedState feed, Refusal refusal, Instant now) {
    Duration wait = Waits.after(feed.failures() + 1);
    boolean soon = wait.compareTo(settings.every()) < 0;
    later(feed, now.plus(soon ? settings.every() : wait));
    tell(refusal);
  }

  private void tell(Refusal refusal) {
    if (told.add(refusal)) {
      listener.refused(refusal);
    }
  }

  private void read(Job job, FeedState feed, Answer answer, Instant now) {
    FeedState.Validator as = validator(job.address(), answer, null);
    FeedState.Validator before = feed.validator();
    if (before != null && before.digest().equals(as.digest())) {
      again(feed.known(as), next(feed, null, Set.of(), now));
      return;
    }
    FeedContent content = FeedReader.read(job.address(), answer.body(), answer.charset());
    if (content.kind() == FeedKind.NONE) {
      refuse(feed, content.refusals().get(0), now);
      return;
    }
    content.refusals().forEach(this::tell);
    FeedState next = feed.known(as).dueAt(next(feed, content.rest(), content.quietHours(), now), 0);
    List<Article> articles = articles(content, next, job.due(), now);
    List<FeedState> changed = changedParts(content, next, job.due());
    state.polled(next, changed, articles);
    queue(next);
    changed.forEach(this::queue);
    articles.forEach(each -> queues.add(Job.of(each, each.address(), each.due())));
  }

  /** Articles that were never seen, each once however often it is named. */
  private List<Article> articles(FeedContent content, FeedState feed, Instant due, Instant now) {
    List<Article> articles = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (FeedEntry entry : content.entries()) {
      @Nullable String address = Address.canonical(entry.address());
      if (address == null) {
        tell(new Refusal(feed.address(), null, "address", "found no page at " + entry.address()));
      } else if (seen.add(address) && !state.knows(address)) {
        Article article = Article.of(address, feed.listed(), entry, now, due);
        if (isOld(article)) {
          refuseOld(article, now);
        } else {
          articles.add(article);
        }
      }
    }
    return articles;
  }

  private boolean isOld(Article article) {
    return settings.since() != null
        && article.printed() != null
        && article
            .printed()
            .day()
            .isBefore(settings.since().atOffset(ZoneOffset.UTC).toLocalDate());
  }

  private void refuseOld(Article article, Instant now) {
    String says = "printed " + article.printed() + ", before " + settings.since();
    state.settle(List.of(new Settled(article.address(), null, "old", null, null, now)));
    listener.refused(new Refusal(article.address(), null, "old", says));
  }

  private List<FeedState> changedParts(FeedContent content, FeedState feed, Instant due) {
    List<FeedState> changed = new ArrayList<>();
    for (FeedPart part : content.parts()) {
      @Nullable String address = Address.canonical(part.address());
      FeedState known = address == null ? null : state.feed(address);
      if (address != null && known == null && !address.equals(feed.address())) {
        changed.add(FeedState.fresh(address, feed.listed(), due).stamped(part.stamp()));
      } else if (known != null && rests(known) && !Objects.equals(part.stamp(), known.stamp())) {
        changed.add(known.stamped(part.stamp()).dueAt(due, 0));
      }
    }
    return changed;
  }

  /** What is no part, is gone or waits in a queue already is not looked at because of an index. */
  private static boolean rests(FeedState known) {
    return known.parent() != null && !known.dropped() && known.due() == null;
  }
}
