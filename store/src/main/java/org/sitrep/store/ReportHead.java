package org.sitrep.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Dating;

/**
 * What a row of a list of reports needs.
 *
 * @param id the report
 * @param title the headline, or null
 * @param source who published it, or null
 * @param url where, or null
 * @param language ISO 639-1, or null
 * @param published ISO 8601, an instant or a day, or null
 * @param verdict what is held of the printed date
 * @param windowFrom the first day on which it can have been written, or null
 * @param windowTo the last day on which it can have been written, or null
 * @param claims how many claims it makes
 * @param withdrawn whether it was withdrawn
 * @param codebook the version of the codebook that coded it, or null where that was not told
 */
public record ReportHead(
    String id,
    @Nullable String title,
    @Nullable String source,
    @Nullable String url,
    @Nullable String language,
    @Nullable String published,
    Dating.Verdict verdict,
    @Nullable LocalDate windowFrom,
    @Nullable LocalDate windowTo,
    int claims,
    boolean withdrawn,
    @Nullable String codebook) {}
