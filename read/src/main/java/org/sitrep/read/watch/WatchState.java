package org.sitrep.read.watch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a watch knows, kept beyond its end. Every writing call is kept whole or not at all, so that
 * a watch that is killed at any moment goes on where it was. For use by one watch at a time.
 */
public interface WatchState {
  /** Returns all feeds, dropped ones included, in the order in which they came. */
  List<FeedState> feeds();

  /** Returns the feed of that {@code listed} address, or null. */
  @Nullable FeedState feed(String listed);

  /** Keeps the state of a feed in the place of what was known of it. */
  void put(FeedState feed);

  /** Forgets feeds that nobody wants watched any more; what they named stays known. */
  void forget(Collection<FeedState> feeds);

  /** Keeps what a look at a feed brought: its new state, its parts, and articles never seen. */
  void polled(FeedState feed, List<FeedState> parts, List<Article> articles);

  /** Returns the articles that wait to be fetched, in the order in which they were found. */
  List<Article> pending();

  /** Returns whether the address was ever seen as an article or as where one ended. */
  boolean knows(String address);

  /** Keeps when to ask for an article again. */
  void put(Article article);

  /** Keeps what became of articles; they are not pending any more. */
  void settle(List<Settled> settled);

  /** Returns the hash of the text of a report that a watch kept, or null. */
  @Nullable String digestOf(String reportId);

  /** Returns what is known of a site's rules, or null. */
  @Nullable SiteState site(String origin);

  /** Keeps what is known of a site's rules. */
  void put(SiteState site);

  /** Returns until when hosts asked to be left alone, by their names. */
  Map<String, Instant> holds();

  /** Keeps that a host asked to be left alone. */
  void hold(String host, Instant until);
}
