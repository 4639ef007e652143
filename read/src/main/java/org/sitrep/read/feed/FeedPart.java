package org.sitrep.read.feed;

import org.jspecify.annotations.Nullable;

/**
 * A feed that another one consists of, such as a sitemap of a sitemap index.
 *
 * @param address where it stands, absolute
 * @param stamp what the index says of its last change, to be compared and not to be read, or null
 */
public record FeedPart(String address, @Nullable String stamp) {}
