package org.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * A part of a report that was not coded, and why.
 *
 * @param sentence index of the sentence, or null for the whole report
 * @param reason a short code, counted at the end of a run
 */
public record Skipped(@Nullable Integer sentence, String reason) {}
