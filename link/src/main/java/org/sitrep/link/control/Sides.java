package org.sitrep.link.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.link.side.ArmedSide;
import org.sitrep.model.Attribution;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Quote;

/** Reads the armed sides out of a claim. */
final class Sides {
  private Sides() {}

  /**
   * Returns the side that acts, or null. A speaker who was read as an actor beside another is none:
   * "the army denied that the rebels took" tells of the rebels.
   */
  static @Nullable ArmedSide acting(CodedReport coded, Claim claim) {
    List<ArmedSide> acting = armed(coded, nearestFirst(coded, claim));
    List<ArmedSide> speaking = speaking(coded, claim);
    return acting.stream()
        .filter(side -> speaking.stream().noneMatch(side::same))
        .findFirst()
        .or(() -> acting.stream().findFirst())
        .orElse(null);
  }

  /**
   * Of several that a sentence may mean, the act is most likely that of the nearest; "soldiers and
   * allied fighters" are known by the soldiers.
   */
  private static List<Integer> nearestFirst(CodedReport coded, Claim claim) {
    return claim.actors().stream()
        .sorted(
            Comparator.comparing((Integer index) -> !identified(coded, index))
                .thenComparing(index -> gap(coded.actors().get(index).quote(), claim.trigger())))
        .toList();
  }

  private static boolean identified(CodedReport coded, int index) {
    ArmedSide side = ArmedSide.of(coded.actors().get(index).actor());
    return side != null && side.identified();
  }

  private static int gap(Quote one, Quote other) {
    return Math.max(one.start(), other.start()) - Math.min(one.end(), other.end());
  }

  /** Returns all sides of the claim, those who act and those who are acted upon. */
  static List<ArmedSide> all(CodedReport coded, Claim claim) {
    return distinct(
        Stream.concat(
                armed(coded, claim.actors()).stream(), armed(coded, claim.recipients()).stream())
            .toList());
  }

  private static List<ArmedSide> speaking(CodedReport coded, Claim claim) {
    return claim.attributions().stream()
        .map(coded.attributions()::get)
        .map(Attribution::claimant)
        .filter(Objects::nonNull)
        .map(claimant -> ArmedSide.ofCode(claimant.code()))
        .filter(Objects::nonNull)
        .toList();
  }

  private static List<ArmedSide> armed(CodedReport coded, List<Integer> actors) {
    return distinct(
        actors.stream()
            .map(index -> ArmedSide.of(coded.actors().get(index).actor()))
            .filter(Objects::nonNull)
            .toList());
  }

  /** Mentions of one side are one, under the name that tells most. */
  static List<ArmedSide> distinct(Collection<ArmedSide> sides) {
    List<ArmedSide> distinct = new ArrayList<>();
    for (ArmedSide side : sides) {
      boolean known = false;
      for (int i = 0; i < distinct.size() && !known; i++) {
        if (distinct.get(i).same(side)) {
          distinct.set(i, distinct.get(i).orFiner(side));
          known = true;
        }
      }
      if (!known) {
        distinct.add(side);
      }
    }
    return distinct;
  }
}
