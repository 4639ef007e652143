package org.sitrep.code.count;

import org.jspecify.annotations.Nullable;

/**
 * A number as it is told.
 *
 * @param low the least
 * @param best the one most plainly told, or null
 * @param high the greatest, or null where no upper end is told
 * @param from index of its first token, with "at least"
 * @param to index after its last token
 * @param last index of the token of the number itself
 */
record Amount(
    int low, @Nullable Integer best, @Nullable Integer high, int from, int to, int last) {}
