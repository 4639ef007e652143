/**
 * What a server gives as a feed comes in (RSS, Atom, JSON Feed, sitemaps, lists of articles of the
 * GDELT Project), a {@link org.sitrep.read.feed.FeedContent} goes out: the articles it names, and a
 * refusal for each thing that names none. Lists of feeds (OPML) come in and go out as well. Nothing
 * here asks the network for anything. Begin with {@link org.sitrep.read.feed.FeedReader}.
 */
@NullMarked
package org.sitrep.read.feed;

import org.jspecify.annotations.NullMarked;
