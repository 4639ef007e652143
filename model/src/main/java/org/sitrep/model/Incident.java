package org.sitrep.model;

import java.util.List;

/**
 * A happening that one report tells of, its repeated mentions merged.
 *
 * @param id the report's id, {@code @} and a number
 * @param claims ids of its claims, the most telling first
 * @param main whether the report is chiefly about it
 */
public record Incident(String id, List<String> claims, boolean main) {
  public Incident {
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("An incident needs a claim: " + id);
    }
    claims = List.copyOf(claims);
  }
}
