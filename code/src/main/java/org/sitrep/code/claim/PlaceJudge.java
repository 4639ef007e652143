package org.sitrep.code.claim;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.code.learned.Features;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceMention;
import org.sitrep.parse.Token;

/** Judges whether an act happened in a place, by what the rules say and what was learned. */
final class PlaceJudge {
  static final String HERE = "HERE";

  /** A place that the rules give stands unless it is less likely than this. */
  private static final double KEPT = 0.4;

  /** A place that the rules do not give must be this likely. */
  private static final double GIVEN = 0.7;

  private PlaceJudge() {}

  /** Looks again at the places that the rules gave a draft. */
  static void look(Scene scene, Draft draft, Judges judges) {
    Set<PlaceMention> kept = new LinkedHashSet<>();
    for (PlaceMention place : scene.places()) {
      Optional<Token> head = scene.headOf(place);
      boolean ruled = draft.places.contains(place);
      double likely =
          head.map(h -> judges.judge(Judges.PLACE, traits(scene, draft, place, h)).of(HERE))
              .orElse(ruled ? 1.0 : 0.0);
      if (likely >= (ruled ? KEPT : GIVEN)) {
        kept.add(place);
      }
    }
    draft.places.clear();
    draft.places.addAll(kept);
    Wheres.dropBroader(scene, draft);
  }

  static Features traits(Scene scene, Draft draft, PlaceMention place, Token head) {
    String rule = draft.places.contains(place) ? HERE : Judges.NONE;
    Features features =
        RoleTraits.of(scene, draft.found, draft.trigger().type(), head, kind(place), rule)
            .with("rule has place", rule + "/" + !draft.places.isEmpty())
            .with("places", String.valueOf(Math.min(4, scene.places().size())));
    scene.membersAt(head).forEach(m -> features.with("also", TriggerTraits.sector(m)));
    return features;
  }

  private static String kind(PlaceMention mention) {
    Place place = mention.place();
    if (place == null) {
      return "unknown";
    }
    return place.isCountry() ? "country" : place.isArea() ? "area" : "point";
  }
}
