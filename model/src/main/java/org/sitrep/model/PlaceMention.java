package org.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * A place name in a report.
 *
 * @param quote the name as printed
 * @param place what it was resolved to, or null where no gazetteer knows it
 */
public record PlaceMention(Quote quote, @Nullable Place place) {}
