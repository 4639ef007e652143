package org.sitrep.read.feed;

import org.jspecify.annotations.Nullable;

/**
 * A feed as a list of feeds names it.
 *
 * @param address where it stands
 * @param title what the list calls it, or null
 */
public record FeedOutline(String address, @Nullable String title) {}
