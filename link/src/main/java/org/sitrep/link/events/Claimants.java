package org.sitrep.link.events;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Attribution;
import org.sitrep.model.Claimant;

/** Who is cited for a telling. */
final class Claimants {
  private Claimants() {}

  static List<Claimant> of(Telling telling) {
    return telling.claim().attributions().stream()
        .map(index -> telling.coded().attributions().get(index))
        .map(Attribution::claimant)
        .filter(Objects::nonNull)
        .toList();
  }

  static List<String> names(Telling telling) {
    return of(telling).stream().map(claimant -> claimant.quote().text()).distinct().toList();
  }

  /** Returns the first claimant's words, or null. */
  static @Nullable String first(Telling telling) {
    List<String> names = names(telling);
    return names.isEmpty() ? null : names.get(0);
  }
}
