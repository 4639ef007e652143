package org.sitrep.read.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what a watch knows in memory, so that one watch can be dropped and another take up. */
final class MemoryState implements WatchState {
  private final Map<String, FeedState> feeds = new LinkedHashMap<>();
  private final Map<String, Article> pending = new LinkedHashMap<>();
  private final Map<String, Settled> settled = new LinkedHashMap<>();
  private final Map<String, SiteState> sites = new HashMap<>();
  private final Map<String, Instant> holds = new HashMap<>();

  @Override
  public List<FeedState> feeds() {
    return List.copyOf(feeds.values());
  }

  @Override
  public @Nullable FeedState feed(String listed) {
    return feeds.get(listed);
  }

  @Override
  public void put(FeedState feed) {
    feeds.put(feed.listed(), feed);
  }

  @Override
  public void forget(Collection<FeedState> left) {
    left.forEach(feed -> feeds.remove(feed.listed()));
  }

  @Override
  public void polled(FeedState feed, List<FeedState> parts, List<Article> articles) {
    put(feed);
    parts.forEach(this::put);
    articles.forEach(article -> pending.putIfAbsent(article.address(), article));
  }

  @Override
  public List<Article> pending() {
    return List.copyOf(pending.values());
  }

  @Override
  public boolean knows(String address) {
    return pending.containsKey(address)
        || settled.containsKey(address)
        || settled.values().stream().anyMatch(each -> address.equals(each.finalAddress()));
  }

  @Override
  public void put(Article article) {
    pending.put(article.address(), article);
  }

  @Override
  public void settle(List<Settled> done) {
    for (Settled each : done) {
      pending.remove(each.address());
      settled.put(each.address(), each);
    }
  }

  /** Returns what became of the article, or null. */
  @Nullable Settled outcome(String address) {
    return settled.get(address);
  }

  @Override
  public @Nullable String digestOf(String reportId) {
    return settled.values().stream()
        .filter(each -> reportId.equals(each.reportId()) && each.digest() != null)
        .map(Settled::digest)
        .findFirst()
        .orElse(null);
  }

  @Override
  public @Nullable SiteState site(String origin) {
    return sites.get(origin);
  }

  @Override
  public void put(SiteState site) {
    sites.put(site.origin(), site);
  }

  @Override
  public Map<String, Instant> holds() {
    return Map.copyOf(holds);
  }

  @Override
  public void hold(String host, Instant until) {
    holds.put(host, until);
  }

  /** Returns all refusals and copies so far, by their outcome. */
  List<String> outcomes() {
    return new ArrayList<>(settled.values().stream().map(Settled::outcome).toList());
  }
}
