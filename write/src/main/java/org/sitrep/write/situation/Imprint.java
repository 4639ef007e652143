package org.sitrep.write.situation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What made a report, and up to when.
 *
 * @param program the version of the program
 * @param codebook the version of the codebook by which the record was made
 * @param asOf when the record was last added to, or null where that is not known
 */
public record Imprint(String program, String codebook, @Nullable Instant asOf) {}
