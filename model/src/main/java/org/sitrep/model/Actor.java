package org.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * Who acts or suffers, as the codebook codes it.
 *
 * @param name the codebook's name, or the words where the codebook has none
 * @param country ISO 3166-1 alpha-3, or null
 * @param sector PLOVER 2.0 sector such as GOV, MIL, REB, CVL, or null
 * @param code country, sector and group joined, or null
 * @param group the code of a known group, or null
 */
public record Actor(
    @Nullable String name,
    @Nullable String country,
    @Nullable String sector,
    @Nullable String code,
    @Nullable String group) {
  /** Nothing is known but that somebody is meant. */
  public static final Actor UNKNOWN = new Actor(null, null, null, null, null);
}
