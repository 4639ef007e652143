package org.sitrep.code.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.code.actor.CastMember;
import org.sitrep.model.EventType;

/** Sets sides right that cannot be: nobody without arms bombs from the air. */
final class Sides {
  /** Means that only the armed have. */
  private static final Set<String> OF_THE_ARMED =
      Set.of("aerial", "drone", "heavy-weapons", "unconventional");

  /** Sectors of people who are struck and do not strike. */
  private static final Set<String> UNARMED = Set.of("CVL", "REF", "MED", "EDU", "JRN", "AGR");

  private Sides() {}

  /**
   * "Eight people killed when a bomb hit": those whom a parse makes the doers of what aircraft and
   * guns do are whom it was done to.
   */
  static void setRight(Draft draft) {
    boolean armed =
        draft.trigger().type() == EventType.ASSAULT
            && draft.mode != null
            && OF_THE_ARMED.contains(draft.mode);
    if (!armed || draft.parties.actors().stream().noneMatch(Sides::isUnarmed)) {
      return;
    }
    List<CastMember> actors = new ArrayList<>(draft.parties.actors());
    List<CastMember> recipients = new ArrayList<>();
    actors.stream().filter(Sides::isUnarmed).forEach(recipients::add);
    actors.removeAll(recipients);
    draft.parties.recipients().stream()
        .filter(r -> r.kind() != CastMember.Kind.PLACE)
        .forEach(recipients::add);
    draft.parties = new Parties(actors, recipients);
  }

  private static boolean isUnarmed(CastMember member) {
    return UNARMED.contains(member.sector()) && member.kind() != CastMember.Kind.COUNTRY;
  }
}
