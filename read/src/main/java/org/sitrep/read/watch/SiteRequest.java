package org.sitrep.read.watch;

import org.jspecify.annotations.Nullable;

/**
 * The rules of a site are asked for.
 *
 * @param origin scheme, host and port of the site
 * @param robots the text of its robots.txt, or null while that is asked for
 */
record SiteRequest(String origin, @Nullable String robots) implements Subject {}
