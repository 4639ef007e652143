package org.sitrep.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event.Party;

/**
 * That a place came to be held otherwise than before.
 *
 * @param place the place
 * @param from the day of the change
 * @param to the day of the next change, or null where none is told: a place that nobody tells of
 *     any more stays as it was
 * @param holder who holds it; while it is contested, who held it last undisputed; null where nobody
 *     is told to
 * @param state how it is held
 * @param claims what the change rests on, in order of day and report
 * @param against what contradicts it, in the same order
 */
public record ControlChange(
    Place place,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable Party holder,
    Holding state,
    List<Testimony> claims,
    List<Testimony> against) {
  public ControlChange {
    if (to != null && !to.isAfter(from)) {
      throw new IllegalArgumentException("A change ends before it begins: " + from + ".." + to);
    }
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("A change needs a claim: " + place.name() + ", " + from);
    }
    claims = List.copyOf(claims);
    against = List.copyOf(against);
  }

  /**
   * What a report says of who holds a place on a day.
   *
   * @param claimId the claim that tells it, or null where the report tells it as a state and no
   *     claim does
   * @param reportId the report
   * @param day the day of which it is told
   * @param side of whom it is told
   * @param told what is told of the side
   * @param denied whether it is said not to be so
   * @param extent how much of the place is meant
   * @param quote the sentence that tells it
   * @param source who published it, or null
   * @param url where, or null
   * @param claimants who says so
   */
  public record Testimony(
      @Nullable String claimId,
      String reportId,
      LocalDate day,
      Party side,
      ControlState told,
      boolean denied,
      Extent extent,
      String quote,
      @Nullable String source,
      @Nullable String url,
      List<String> claimants) {
    public Testimony {
      claimants = List.copyOf(claimants);
    }
  }
}
