package org.sitrep.read.feed;

/** What a feed can be. */
public enum FeedKind {
  /** RSS 0.9x, 1.0 and 2.0. */
  RSS,
  /** Atom 1.0 (RFC 4287), and 0.3. */
  ATOM,
  /** JSON Feed 1.0 and 1.1. */
  JSON_FEED,
  /** A sitemap, one with the news extension included. */
  SITEMAP,
  /** A list of sitemaps. */
  SITEMAP_INDEX,
  /** A list of articles of the GDELT DOC API, as JSON or CSV. */
  GDELT_ARTICLES,
  /** No feed: there is a refusal that says what it is. */
  NONE
}
