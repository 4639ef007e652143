package org.sitrep.code.count;

import org.sitrep.model.Count;

/**
 * A number of people and the words that tell what became of them.
 *
 * @param kind what became of them
 * @param count how many
 * @param cueToken the index of the token that tells it: "killed", "dead", "toll"
 * @param numberToken the index of the token that tells how many
 * @param total whether it is the sum of a war or campaign and not of one event
 */
public record FoundCount(
    CountKind kind, Count count, int cueToken, int numberToken, boolean total) {}
