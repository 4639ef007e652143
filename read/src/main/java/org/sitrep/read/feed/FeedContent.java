package org.sitrep.read.feed;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.read.Refusal;

/**
 * What a feed holds: each thing in it is an entry, a part or refused.
 *
 * @param kind what it is
 * @param title what it calls itself, or null
 * @param entries the articles, in the order of the feed
 * @param parts further feeds, in the order of the feed
 * @param refusals what names no article, and why
 * @param rest how long it asks to be left alone after each look, or null
 * @param quietHours the hours of the day in UTC, from 0 to 23, in which it asks not to be looked at
 */
public record FeedContent(
    FeedKind kind,
    @Nullable String title,
    List<FeedEntry> entries,
    List<FeedPart> parts,
    List<Refusal> refusals,
    @Nullable Duration rest,
    Set<Integer> quietHours) {
  public FeedContent {
    entries = List.copyOf(entries);
    parts = List.copyOf(parts);
    refusals = List.copyOf(refusals);
    quietHours = Set.copyOf(quietHours);
    if ((kind == FeedKind.NONE) != (entries.isEmpty() && parts.isEmpty() && refused(refusals))) {
      throw new IllegalArgumentException("What is no feed is one refusal: " + refusals);
    }
  }

  private static boolean refused(List<Refusal> refusals) {
    return refusals.size() == 1 && refusals.get(0).line() == null;
  }

  /** Returns what is no feed at all. */
  static FeedContent none(String address, String code, String says) {
    Refusal refusal = new Refusal(address, null, code, says);
    return new FeedContent(
        FeedKind.NONE, null, List.of(), List.of(), List.of(refusal), null, Set.of());
  }
}
