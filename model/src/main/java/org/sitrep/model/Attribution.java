package org.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * That somebody is reported to have said something.
 *
 * @param claimant who says so, or null for "reportedly" and the like
 * @param cue the words that report the saying, or null
 * @param via who relays it, or null
 * @param content what is said
 * @param quoted whether it is direct speech
 */
public record Attribution(
    @Nullable Claimant claimant,
    @Nullable Quote cue,
    @Nullable Quote via,
    Quote content,
    boolean quoted) {}
