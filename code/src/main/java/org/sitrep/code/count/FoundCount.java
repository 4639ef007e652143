package org.sitrep.code.count;

import org.sitrep.model.Count;

/** Tmp. */
public record FoundCount(
    CountKind kind, Count count, int cueToken, int numberToken, boolean total) {}
