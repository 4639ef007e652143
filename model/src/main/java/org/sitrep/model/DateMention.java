package org.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * A time expression in a report.
 *
 * @param quote the words
 * @param range the days they stand for, or null where there is nothing to count from
 * @param precision how finely the words tell the time
 * @param anchor what they were counted from
 */
public record DateMention(
    Quote quote, @Nullable DateRange range, DatePrecision precision, DateAnchor anchor) {}
