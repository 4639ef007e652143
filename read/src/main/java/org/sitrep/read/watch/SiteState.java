package org.sitrep.read.watch;

import java.time.Instant;

/**
 * What is known of the rules of a site.
 *
 * @param origin scheme, host and port
 * @param robots the text of robots.txt, empty where there is none
 * @param tdm the text of tdmrep.json, empty where there is none
 * @param reachable whether the site could be asked
 * @param expires until when this holds
 */
public record SiteState(
    String origin, String robots, String tdm, boolean reachable, Instant expires) {}
