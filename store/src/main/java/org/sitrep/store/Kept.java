package org.sitrep.store;

/**
 * What became of reports that were given to a store.
 *
 * @param added how many ids were new
 * @param changed how many ids were there with another content, which is now replaced
 * @param unchanged how many were there as they are
 */
public record Kept(int added, int changed, int unchanged) {}
