package org.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * Who says so.
 *
 * @param quote the words that name the claimant
 * @param code the actor code of the claimant, or null
 */
public record Claimant(Quote quote, @Nullable String code) {}
