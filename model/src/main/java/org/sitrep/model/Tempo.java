package org.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of the pace of an action; numbers index the lists of the {@link CodedReport}.
 *
 * @param actor index of the side, or null
 * @param of the action: advance, attacks, ...
 * @param direction how the pace changes
 * @param date index of the date expression, or null
 * @param quote the words it rests on
 * @param attributions indexes of those who say so
 */
public record Tempo(
    @Nullable Integer actor,
    String of,
    Direction direction,
    @Nullable Integer date,
    Quote quote,
    List<Integer> attributions) {
  public Tempo {
    attributions = List.copyOf(attributions);
  }
}
