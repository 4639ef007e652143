package org.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of who holds a place; numbers index the lists of the {@link CodedReport}.
 *
 * @param place index of the place
 * @param actor index of the side, or null
 * @param state held, taken, lost, ...
 * @param extent how much of the place
 * @param date index of the date expression, or null
 * @param quote the words it rests on
 * @param claim id of the claim that tells the same, or null
 * @param attributions indexes of those who say so
 */
public record Control(
    int place,
    @Nullable Integer actor,
    ControlState state,
    Extent extent,
    @Nullable Integer date,
    Quote quote,
    @Nullable String claim,
    List<Integer> attributions) {
  public Control {
    attributions = List.copyOf(attributions);
  }
}
