package org.sitrep.read.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of an article; it is never asked for again.
 *
 * @param address the article
 * @param finalAddress where it was in the end, or null where it was not fetched
 * @param outcome {@code kept}, {@code copy}, or the code of a refusal
 * @param reportId the report that it became or that it is a copy of, or null
 * @param digest a hash of the text of the report, or null
 * @param at when it was fetched or refused
 */
public record Settled(
    String address,
    @Nullable String finalAddress,
    String outcome,
    @Nullable String reportId,
    @Nullable String digest,
    Instant at) {
  /** The outcome of an article that became a report. */
  public static final String KEPT = "kept";

  /** The outcome of an article whose page is known under another address. */
  public static final String COPY = "copy";
}
