package org.sitrep.code.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.actor.CastMember;
import org.sitrep.model.EventType;

/**
 * The 6 event types and 25 sub-event types of the ACLED layout (ACLED codebook, event types): which
 * event type a sub-type is of, and which sub-type an act is where the codebook's trigger leaves it
 * to the sides.
 */
final class AcledLayout {
  private static final Map<String, List<String>> TYPES =
      Map.of(
          "Battles",
          List.of(
              "Government regains territory", "Non-state actor overtakes territory", "Armed clash"),
          "Protests",
          List.of(
              "Excessive force against protesters",
              "Protest with intervention",
              "Peaceful protest"),
          "Riots",
          List.of("Violent demonstration", "Mob violence"),
          "Explosions/Remote violence",
          List.of(
              "Chemical weapon",
              "Air/drone strike",
              "Suicide bomb",
              "Shelling/artillery/missile attack",
              "Remote explosive/landmine/IED",
              "Grenade"),
          "Violence against civilians",
          List.of("Sexual violence", "Attack", "Abduction/forced disappearance"),
          "Strategic developments",
          List.of(
              "Agreement",
              "Arrests",
              "Change to group/activity",
              "Disrupted weapons use",
              "Headquarters or base established",
              "Looting/property destruction",
              "Non-violent transfer of territory",
              "Other"));

  private static final Map<String, String> BY_MODE =
      Map.of(
          "aerial", "Air/drone strike",
          "drone", "Air/drone strike",
          "heavy-weapons", "Shelling/artillery/missile attack",
          "explosives", "Remote explosive/landmine/IED",
          "suicide-attack", "Suicide bomb",
          "sexual", "Sexual violence",
          "abduct", "Abduction/forced disappearance",
          "unconventional", "Chemical weapon",
          "destroy", "Looting/property destruction");

  private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "SPY");
  private static final Set<String> REBEL =
      Set.of("REB", "UAF", "OPP", "PRM", "SEP", "PTY", "IMG", "CRM");

  private AcledLayout() {}

  /** Returns the event type of a sub-event type, or null where there is none. */
  static @Nullable String typeOf(@Nullable String subEvent) {
    return TYPES.entrySet().stream()
        .filter(e -> subEvent != null && e.getValue().contains(subEvent))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** Returns the sub-event type of an act, or null where the layout has none for it. */
  static @Nullable String subEvent(
      EventType type, @Nullable String mode, @Nullable String told, Parties parties) {
    if (told != null
        && (told.startsWith("Non-state actor overtakes")
            || told.startsWith("Government regains"))) {
      return takenBy(told, parties.actors(), parties.recipients());
    }
    if (told != null && told.equals("Peaceful protest")) {
      return told;
    }
    if (told != null || type != EventType.ASSAULT) {
      return told;
    }
    String byMode = mode == null ? null : BY_MODE.get(mode);
    return byMode != null ? byMode : bySides(parties);
  }

  private static String bySides(Parties parties) {
    boolean harmless = parties.recipients().stream().anyMatch(r -> !isArmed(r));
    boolean armed = parties.recipients().stream().anyMatch(AcledLayout::isArmed);
    if (armed && !harmless) {
      return "Armed clash";
    }
    return "Attack";
  }

  /**
   * A state that takes ground, and takes it from no other state, regains it; whoever else takes
   * ground overtakes it; where nothing is known of who takes it, the words decide.
   */
  private static String takenBy(String told, List<CastMember> actors, List<CastMember> recipients) {
    if (actors.stream().allMatch(a -> a.sector().isEmpty() || a.sector().equals("UNK"))) {
      return told;
    }
    boolean state = actors.stream().anyMatch(a -> STATE.contains(a.sector()));
    boolean fromRebels = recipients.stream().anyMatch(r -> REBEL.contains(r.sector()));
    return state && (fromRebels || recipients.stream().noneMatch(r -> isForeign(r, actors)))
        ? "Government regains territory"
        : "Non-state actor overtakes territory";
  }

  private static boolean isForeign(CastMember recipient, List<CastMember> actors) {
    return STATE.contains(recipient.sector())
        && actors.stream().noneMatch(a -> a.country().equals(recipient.country()));
  }

  /** Ministers and officials are civilians in the layout; a country as a side is under arms. */
  private static boolean isArmed(CastMember member) {
    return Scene.isArmed(member)
        || (member.sector().equals("GOV") && member.kind() == CastMember.Kind.COUNTRY);
  }
}
