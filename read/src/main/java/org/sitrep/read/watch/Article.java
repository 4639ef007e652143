package org.sitrep.read.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Moment;
import org.sitrep.read.feed.FeedEntry;

/**
 * An article that a feed named and that is to be fetched.
 *
 * @param address where it stands, in canonical form; its name here
 * @param foundIn the {@code listed} address of the feed that named it first
 * @param title its headline in the feed, or null
 * @param printed when the feed says it was published, or null
 * @param outlet who published it, as the feed says, or null
 * @param language the ISO 639-1 code of its language, or null
 * @param text its text in the feed, or null
 * @param found when it was found in the feed
 * @param due when to ask for it
 * @param failures how often in a row it could not be fetched
 */
public record Article(
    String address,
    String foundIn,
    @Nullable String title,
    @Nullable Moment printed,
    @Nullable String outlet,
    @Nullable String language,
    @Nullable String text,
    Instant found,
    Instant due,
    int failures)
    implements Subject {

  static Article of(String address, String feed, FeedEntry entry, Instant now, Instant due) {
    return new Article(
        address,
        feed,
        entry.title(),
        entry.printed(),
        entry.outlet(),
        entry.language(),
        entry.text(),
        now,
        due,
        0);
  }

  Article failedUntil(Instant next) {
    return dueAt(next, failures + 1);
  }

  Article dueAt(Instant next, int failed) {
    return new Article(
        address, foundIn, title, printed, outlet, language, text, found, next, failed);
  }
}
