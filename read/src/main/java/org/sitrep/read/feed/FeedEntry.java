package org.sitrep.read.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Moment;

/**
 * An article that a feed names.
 *
 * @param address where it stands, absolute, http or https, as the feed has it
 * @param foundIn the address of the feed
 * @param title its headline, or null
 * @param printed when the feed says it was published, or null; feeds are often wrong about it
 * @param seen when the maker of the list first saw it, or null; no date of publication
 * @param outlet who published it, where the feed tells that of each entry, or null
 * @param language the ISO 639-1 code of its language, or null
 * @param text its full text where the feed carries that, or null
 */
public record FeedEntry(
    String address,
    String foundIn,
    @Nullable String title,
    @Nullable Moment printed,
    @Nullable Instant seen,
    @Nullable String outlet,
    @Nullable String language,
    @Nullable String text) {
  public FeedEntry {
    if (!address.startsWith("http://") && !address.startsWith("https://")) {
      throw new IllegalArgumentException("Not an address of a page: " + address);
    }
  }
}
