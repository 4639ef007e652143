package org.sitrep.code.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.actor.CastMember;
import org.sitrep.code.learned.Features;
import org.sitrep.model.EventType;

/**
 * What tells of which mode and sub-event an act is: its word, its means, its sides, its meaning.
 */
final class KindTraits {
  private KindTraits() {}

  /**
   * Returns the traits of an act.
   *
   * @param rule what the rules make of it, or null
   */
  static Features of(
      Scene scene,
      TriggerFinder.Found found,
      EventType type,
      Parties parties,
      List<Instruments.Seen> means,
      @Nullable String rule) {
    Features features =
        TriggerTraits.of(scene, found)
            .with("type", type.name())
            .with("rule", rule == null ? Judges.NONE : rule)
            .with("rule and type", type + "/" + rule);
    parties.actors().forEach(m -> side(features, "actor", m));
    parties.recipients().forEach(m -> side(features, "recipient", m));
    if (parties.recipients().isEmpty()) {
      features.with("no recipient");
    }
    means.forEach(seen -> features.with("means", seen.kind().mode()));
    return features;
  }

  private static void side(Features features, String side, CastMember member) {
    features.with(side, TriggerTraits.sector(member));
    features.with(side + " armed", String.valueOf(Scene.isArmed(member)));
  }
}
